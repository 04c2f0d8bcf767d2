package org.foothold.triage.translation.domain;

import java.time.Instant;
import java.util.Optional;
import org.foothold.kernel.InvalidInput;
import org.foothold.kernel.RuleViolation;

/**
 * One text in one language, with the English it was made from. A draft until a person who did not write it has confirmed it; an edit makes it a draft again.
 *
 * @param number counts what people did to it, from one; what ships with the service has none yet
 * @param of fingerprint of the English
 */
public record Translation(
        String language,
        String place,
        long number,
        String text,
        String of,
        String editedBy,
        Instant editedAt,
        Optional<Confirmation> confirmation) {
    public static final int AT_MOST = 2_000;

    /** Who has checked it, and when. */
    public record Confirmation(String by, Instant at) {}

    /** Written by a person, of the English as it is now. */
    public static Translation written(
            String language, EnglishText english, long earlier, String text, String by, Instant now) {
        if (text == null || text.isBlank()) {
            throw new InvalidInput("text", "required", "Write the text");
        }
        if (text.length() > AT_MOST) {
            throw new InvalidInput("text", "too-long", "Write %d characters or fewer".formatted(AT_MOST));
        }
        if (!EnglishText.argumentsOf(text).equals(english.arguments())) {
            throw new InvalidInput("text", "arguments", "Keep what stands in braces, as in English");
        }
        return new Translation(
                language, english.place(), earlier + 1, text.strip(), english.fingerprint(), by, now, Optional.empty());
    }

    /** Checked by a person against the English as it is now. */
    public Translation confirmed(EnglishText english, String by, Instant now) {
        if (!fits(english)) {
            throw new RuleViolation(
                    "a-stale-translation-is-not-confirmed", "The English has changed since. Write the text anew.");
        }
        if (by.equals(editedBy)) {
            throw new RuleViolation("four-eyes-confirm", "You wrote this text, so somebody else has to confirm it.");
        }
        return new Translation(
                language, place, number + 1, text, of, editedBy, editedAt, Optional.of(new Confirmation(by, now)));
    }

    public boolean fits(EnglishText english) {
        return of.equals(english.fingerprint());
    }

    public TranslationState stateBeside(EnglishText english) {
        if (!fits(english)) {
            return TranslationState.STALE;
        }
        return confirmation.isPresent() ? TranslationState.CONFIRMED : TranslationState.DRAFT;
    }

    /** It says what the English says now, and where that is about danger, a person has seen to it. */
    public boolean maySpeakFor(EnglishText english) {
        return fits(english) && (confirmation.isPresent() || !english.isAboutDanger());
    }
}
