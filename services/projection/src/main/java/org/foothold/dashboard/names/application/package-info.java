/** Names for a page, from the one service that holds them. */
package org.foothold.dashboard.names.application;
