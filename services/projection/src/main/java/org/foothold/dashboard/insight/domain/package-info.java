/** Counts of conversations, and the rule by which small ones are not told. */
package org.foothold.dashboard.insight.domain;
