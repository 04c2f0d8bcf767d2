/** People's details as sealed rows. */
package org.foothold.triage.person.store;
