package org.foothold.triage.assessment.domain;

import java.util.List;
import java.util.Optional;

/** What one decision of the domain leads to: the assessment as it is now, what happened, and whether somebody is called for. */
public record Step(Assessment assessment, List<AssessmentEvent> events, Optional<CallForPerson> call) {}
