/** Showing a person's timeline to those who may see it. */
package org.foothold.dashboard.timeline.application;
