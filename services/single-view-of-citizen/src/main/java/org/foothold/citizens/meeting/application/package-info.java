/** Fetching the details of people that other services met; nothing is lost while either side is away. */
package org.foothold.citizens.meeting.application;
