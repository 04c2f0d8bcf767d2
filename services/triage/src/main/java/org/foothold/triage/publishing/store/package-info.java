/** Versions of question sets in PostgreSQL, and how their files are read. */
package org.foothold.triage.publishing.store;
