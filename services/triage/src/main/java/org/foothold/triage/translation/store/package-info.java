/** Translations as files that ship with the service, and as rows that people added. */
package org.foothold.triage.translation.store;
