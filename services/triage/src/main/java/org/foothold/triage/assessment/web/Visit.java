package org.foothold.triage.assessment.web;

import org.foothold.triage.assessment.application.AssessmentKey;
import org.foothold.triage.assessment.application.AssessmentView;

/** Somebody at the quiz: the key in their cookie and the assessment it opens. */
record Visit(AssessmentKey key, AssessmentView view) {
    /** Where to go on: the first open question, then the check, then the result. */
    String nextPage() {
        if (view.isCompleted()) {
            return Paths.RESULT;
        }
        return view.nextUnanswered()
                .map(question -> Paths.question(question.key()))
                .orElse(Paths.CHECK_ANSWERS);
    }
}
