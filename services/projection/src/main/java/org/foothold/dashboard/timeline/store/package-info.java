/** Reading timelines from the views. */
package org.foothold.dashboard.timeline.store;
