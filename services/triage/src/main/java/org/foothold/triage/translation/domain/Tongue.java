package org.foothold.triage.translation.domain;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All translations into one language. What people wrote stands before what ships with the service, unless only the latter fits the English as it is now.
 *
 * @param byPlace for each place the translations there are, the one that stands first at the front
 */
public record Tongue(String language, Map<String, List<Translation>> byPlace) {
    public Tongue {
        byPlace = Map.copyOf(byPlace);
    }

    /** How to say this; empty where English has to stand in. */
    public Optional<String> say(EnglishText english) {
        return translationOf(english)
                .filter(translation -> translation.maySpeakFor(english))
                .map(Translation::text);
    }

    /** The translation that stands, also where it is stale. */
    public Optional<Translation> translationOf(EnglishText english) {
        var known = byPlace.getOrDefault(english.place(), List.of());
        return known.stream()
                .filter(translation -> translation.fits(english))
                .findFirst()
                .or(() -> known.stream().findFirst());
    }

    public TranslationState stateOf(EnglishText english) {
        return translationOf(english)
                .map(translation -> translation.stateBeside(english))
                .orElse(TranslationState.MISSING);
    }

    /** Some of it has not been confirmed by anybody. */
    public boolean hasDrafts() {
        return byPlace.values().stream()
                .anyMatch(known -> known.getFirst().confirmation().isEmpty());
    }
}
