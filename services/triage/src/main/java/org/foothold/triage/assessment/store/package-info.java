/** Assessments as rows. */
package org.foothold.triage.assessment.store;
