/** Which conversations are in which account, in PostgreSQL. */
package org.foothold.triage.account.store;
