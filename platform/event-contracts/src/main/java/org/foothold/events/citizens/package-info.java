/** What the single view of citizen tells the other services. */
package org.foothold.events.citizens;
