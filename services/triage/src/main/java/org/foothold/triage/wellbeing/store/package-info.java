/** The table of what was answered. */
package org.foothold.triage.wellbeing.store;
