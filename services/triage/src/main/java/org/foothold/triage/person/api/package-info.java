/** People's details, for the single view alone. */
package org.foothold.triage.person.api;
