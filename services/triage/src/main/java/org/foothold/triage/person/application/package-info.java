/** Keeping people's details for as long as it takes to hand them on, and no longer. */
package org.foothold.triage.person.application;
