package org.foothold.triage.assessment.domain;

import java.util.List;
import java.util.Optional;
import org.foothold.triage.questionset.domain.QuestionSet;

/** What one decision of the domain leads to: the assessment as it is now, what happened, and whether somebody is called for. */
public record Step(Assessment assessment, List<AssessmentEvent> events, Optional<CallForPerson> call) {

    /** The same, with the questions left out that nobody needs to be asked as things stand now. */
    public Step leavingOut(QuestionSet set, WhatMatters matters) {
        return new Step(assessment.leavingOut(set, matters), events, call);
    }
}
