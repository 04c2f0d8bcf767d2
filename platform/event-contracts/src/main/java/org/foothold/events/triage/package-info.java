/** What triage tells the other services. */
package org.foothold.events.triage;
