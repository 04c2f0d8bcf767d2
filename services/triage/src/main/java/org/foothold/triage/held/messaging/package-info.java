/** Hears from the single view who is restricted. */
package org.foothold.triage.held.messaging;
