/** A person's timeline as a page. */
package org.foothold.dashboard.timeline.web;
