package org.foothold.triage.translation.web;

import io.quarkus.qute.TemplateData;
import org.foothold.triage.translation.application.TranslationsReader.Coverage;
import org.foothold.triage.translation.domain.TranslationState;
import org.foothold.weblayout.Locales;

/** How far one language has come. */
@TemplateData
public record LanguageRow(String code, String name, long confirmed, long draft, long stale, long missing) {
    static LanguageRow of(Coverage coverage) {
        return new LanguageRow(
                coverage.language(),
                Locales.nameOf(coverage.language()),
                coverage.count(TranslationState.CONFIRMED),
                coverage.count(TranslationState.DRAFT),
                coverage.count(TranslationState.STALE),
                coverage.count(TranslationState.MISSING));
    }

    public String path() {
        return TranslationPages.PATH + "/" + code;
    }
}
