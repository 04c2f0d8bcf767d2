package org.foothold.triage.assessment.api;

import jakarta.inject.Singleton;
import java.util.function.UnaryOperator;
import org.foothold.triage.assessment.application.TheirLanguage;
import org.foothold.triage.assessment.domain.Decisions;
import org.foothold.triage.guidance.application.Guidance;
import org.foothold.triage.translation.application.LiveTranslations;

/** What other channels are told: what is not translated comes in English as it is. */
@Singleton
class LanguageOfAnswers extends TheirLanguage {
    LanguageOfAnswers(LiveTranslations live, Decisions decisions, Guidance guidance) {
        super(live, decisions, guidance, UnaryOperator.identity());
    }
}
