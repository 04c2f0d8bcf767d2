/** Timelines by REST. */
package org.foothold.dashboard.timeline.api;
