/** What can be done with an assessment: start, answer, leave details, complete, read; one handler each. */
package org.foothold.triage.assessment.application;
