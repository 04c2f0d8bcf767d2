/** Telling that somebody was asked how they are. */
package org.foothold.triage.wellbeing.messaging;
