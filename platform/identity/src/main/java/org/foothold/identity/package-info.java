/** Record to citizen, kept in each service from the single view's events, so that nobody rewrites a row when people are merged or parted. */
package org.foothold.identity;
