/** What this service does when the single view has linked a record. */
package org.foothold.triage.person.messaging;
