package org.foothold.triage.assessment.api;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.foothold.triage.assessment.api.ResultResponse.AdviceEntry;
import org.foothold.triage.assessment.application.AssessmentView;

/** What a channel says at once, before anything else is asked, where an answer told of danger: who to call now. */
@ApplicationScoped
class UrgentAdvice {
    private final LanguageOfAnswers guidance;

    UrgentAdvice(LanguageOfAnswers guidance) {
        this.guidance = guidance;
    }

    List<AdviceEntry> of(AssessmentView view, String language) {
        return view.dangers().stream()
                .map(danger -> AdviceEntry.of(guidance.inDanger(danger, language), language))
                .toList();
    }
}
