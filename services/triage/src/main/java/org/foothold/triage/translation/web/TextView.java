package org.foothold.triage.translation.web;

import io.quarkus.qute.TemplateData;
import org.foothold.triage.translation.application.TranslationsReader.Pair;
import org.foothold.triage.translation.domain.Translation;
import org.foothold.triage.translation.domain.TranslationState;
import org.foothold.weblayout.Locales;

/** One text beside its English, for looking it over. {@code text} is empty where there is no translation. */
@TemplateData
public record TextView(
        String language,
        String direction,
        String place,
        String path,
        String english,
        String text,
        String state,
        String colour,
        boolean stale,
        boolean aboutDanger,
        boolean mayConfirm,
        boolean mine,
        String written,
        String confirmed) {

    static TextView of(String language, Pair pair, String reader, TranslatingWords words) {
        boolean draft = pair.state() == TranslationState.DRAFT;
        boolean mine = pair.translation()
                .filter(translation -> translation.editedBy().equals(reader))
                .isPresent();
        return new TextView(
                language,
                Locales.directionOf(language),
                pair.english().place(),
                TranslationPages.PATH + "/" + language + "/texts/"
                        + pair.english().place(),
                pair.english().text(),
                pair.translation().map(Translation::text).orElse(null),
                words.state(pair.state()),
                TranslatingWords.colour(pair.state()),
                pair.state() == TranslationState.STALE,
                pair.english().isAboutDanger(),
                draft && !mine,
                draft && mine,
                pair.translation()
                        .map(it -> words.messages().written_by(it.editedBy(), words.moment(it.editedAt())))
                        .orElse(null),
                pair.translation()
                        .flatMap(Translation::confirmation)
                        .map(it -> words.messages().confirmed_by(it.by(), words.moment(it.at())))
                        .orElse(null));
    }
}
