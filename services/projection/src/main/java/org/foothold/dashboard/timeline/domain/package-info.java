/** Everything known of one person, as it happened. */
package org.foothold.dashboard.timeline.domain;
