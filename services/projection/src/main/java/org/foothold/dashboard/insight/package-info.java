/** What analysts learn of triage: how far conversations come, for how many, and where they end, never of whom. */
package org.foothold.dashboard.insight;
