/** What the other services are told of assessments. */
package org.foothold.triage.assessment.messaging;
