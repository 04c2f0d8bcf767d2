/** Assessments by HTTP and JSON, for every channel that is not a page of ours. */
package org.foothold.triage.assessment.api;
