/** Held conversations as rows, all that was noted sealed. */
package org.foothold.triage.held.store;
