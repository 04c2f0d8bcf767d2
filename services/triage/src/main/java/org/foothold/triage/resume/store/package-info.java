/** Codes as keyed hashes in PostgreSQL. */
package org.foothold.triage.resume.store;
