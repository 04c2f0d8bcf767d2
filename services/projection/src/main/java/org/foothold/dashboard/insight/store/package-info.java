/** Counts conversations in the generation that is served. */
package org.foothold.dashboard.insight.store;
