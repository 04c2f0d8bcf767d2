/** Deciding for how long records are kept, and withdrawing those whose time is over. */
package org.foothold.citizens.retention.application;
