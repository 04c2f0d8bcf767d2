/** Journeys of the people Foothold is for, told as tests against the packaged platform, in a real browser. */
package org.foothold.journeys;
