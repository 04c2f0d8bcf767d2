package org.foothold.triage.assessment.web;

import jakarta.inject.Singleton;
import org.foothold.triage.assessment.application.TheirLanguage;
import org.foothold.triage.assessment.domain.Decisions;
import org.foothold.triage.guidance.application.Guidance;
import org.foothold.triage.translation.application.LiveTranslations;
import org.foothold.triage.translation.web.EnglishMarks;

/** On a page, what is not translated is marked as English, so that it is read out as such. */
@Singleton
class LanguageOfPages extends TheirLanguage {
    LanguageOfPages(LiveTranslations live, Decisions decisions, Guidance guidance) {
        super(live, decisions, guidance, EnglishMarks::mark);
    }
}
