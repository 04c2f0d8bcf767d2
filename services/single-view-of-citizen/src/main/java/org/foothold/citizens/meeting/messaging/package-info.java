/** What other services say of people they met. */
package org.foothold.citizens.meeting.messaging;
