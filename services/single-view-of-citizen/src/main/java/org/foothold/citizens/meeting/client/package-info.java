/** Asking other services for the details of people they met. */
package org.foothold.citizens.meeting.client;
