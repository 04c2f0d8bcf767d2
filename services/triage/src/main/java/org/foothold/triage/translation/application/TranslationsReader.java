package org.foothold.triage.translation.application;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.foothold.kernel.NotFound;
import org.foothold.triage.translation.domain.EnglishText;
import org.foothold.triage.translation.domain.Tongue;
import org.foothold.triage.translation.domain.Translation;
import org.foothold.triage.translation.domain.TranslationState;

/** Shows how far each language has come, and each text beside its English. */
@ApplicationScoped
public class TranslationsReader {
    private final EnglishTexts english;
    private final LiveTranslations live;

    TranslationsReader(EnglishTexts english, LiveTranslations live) {
        this.english = english;
        this.live = live;
    }

    /** One text in both languages. */
    public record Pair(EnglishText english, Optional<Translation> translation, TranslationState state) {}

    /** A language with all its texts. */
    public record Coverage(String language, List<Pair> pairs) {
        public long count(TranslationState state) {
            return pairs.stream().filter(pair -> pair.state() == state).count();
        }
    }

    /** All languages, as they stand now on every replica. */
    public Uni<List<Coverage>> all() {
        return live.refresh()
                .chain(english::all)
                .map(texts -> live.languages().stream()
                        .map(language -> coverage(tongue(language), texts))
                        .toList());
    }

    public Uni<Coverage> of(String language) {
        return live.refresh().chain(english::all).map(texts -> coverage(tongue(language), texts));
    }

    public Uni<Pair> text(String language, String place) {
        return of(language)
                .map(coverage -> coverage.pairs().stream()
                        .filter(pair -> pair.english().place().equals(place))
                        .findFirst()
                        .orElseThrow(NotFound::new));
    }

    private Tongue tongue(String language) {
        return live.in(language).orElseThrow(NotFound::new);
    }

    private static Coverage coverage(Tongue tongue, List<EnglishText> texts) {
        return new Coverage(
                tongue.language(),
                texts.stream()
                        .map(text -> new Pair(text, tongue.translationOf(text), tongue.stateOf(text)))
                        .toList());
    }
}
