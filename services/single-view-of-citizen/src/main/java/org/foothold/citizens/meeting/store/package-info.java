/** The queue of people whose details are still to be fetched. */
package org.foothold.citizens.meeting.store;
