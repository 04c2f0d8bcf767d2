/** How good and how quick the rules are: measured by {@code deploy/local/bench triage}, without a database or a page. */
package org.foothold.triage.quality;
