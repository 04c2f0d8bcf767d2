package org.foothold.triage.translation.application;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.List;
import org.foothold.kernel.NotFound;
import org.foothold.triage.translation.application.TranslationsReader.Pair;
import org.foothold.triage.translation.domain.Translation;
import org.foothold.triage.translation.domain.TranslationState;

/** Writes translations and confirms those that somebody else wrote. */
@ApplicationScoped
public class TranslateHandler {
    private final TranslationsReader reader;
    private final Translations translations;
    private final LiveTranslations live;
    private final InstantSource clock;

    TranslateHandler(TranslationsReader reader, Translations translations, LiveTranslations live, InstantSource clock) {
        this.reader = reader;
        this.translations = translations;
        this.live = live;
        this.clock = clock;
    }

    public Uni<Void> write(String language, String place, String text, String by) {
        return reader.text(language, place)
                .map(pair -> Translation.written(language, pair.english(), numberOf(pair), text, by, clock.instant()))
                .chain(written -> add(List.of(written)));
    }

    public Uni<Void> confirm(String language, String place, String by) {
        return reader.text(language, place)
                .map(pair ->
                        pair.translation().orElseThrow(NotFound::new).confirmed(pair.english(), by, clock.instant()))
                .chain(confirmed -> add(List.of(confirmed)));
    }

    /** All drafts of a language that somebody else wrote; what is stale or one's own stays as it is. */
    public Uni<Integer> confirmAll(String language, String by) {
        return reader.of(language).chain(coverage -> {
            var confirmed = coverage.pairs().stream()
                    .filter(pair -> pair.state() == TranslationState.DRAFT)
                    .filter(pair -> pair.translation()
                            .filter(draft -> !draft.editedBy().equals(by))
                            .isPresent())
                    .map(pair -> pair.translation().orElseThrow().confirmed(pair.english(), by, clock.instant()))
                    .toList();
            return add(confirmed).replaceWith(confirmed.size());
        });
    }

    private Uni<Void> add(List<Translation> added) {
        return Panache.withTransaction(() -> translations.add(added)).chain(live::refresh);
    }

    private static long numberOf(Pair pair) {
        return pair.translation().map(Translation::number).orElse(0L);
    }
}
