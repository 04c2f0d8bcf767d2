/** The shared dashboard: what staff and partners need to see together, folded from events alone, read-only, rebuildable at any time. */
package org.foothold.dashboard;
