package org.foothold.triage.assessment.application;

import org.foothold.triage.person.domain.GivenDetails;

/** Say who you are and how to reach you safely; asked of nobody, welcome at any time. */
public record LeaveContactDetails(AssessmentKey key, GivenDetails details, String language) {}
