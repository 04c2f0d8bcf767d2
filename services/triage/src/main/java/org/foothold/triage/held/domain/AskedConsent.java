package org.foothold.triage.held.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.foothold.kernel.RuleViolation;

/**
 * That somebody was asked for consent in a held conversation, or was not, with the evidence. Never changed: another answer is another entry, and the
 * newest stands.
 *
 * @param askedBy the subject of the worker
 * @param words the version of the words that were read out
 * @param language in which they were read out
 */
public record AskedConsent(
        UUID id, UUID assessmentId, ConsentWord word, String askedBy, Instant at, int words, String language) {

    /** What stands among all of one conversation, oldest first. */
    public static Optional<AskedConsent> standing(List<AskedConsent> all) {
        return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
    }

    /** Yes and no may follow one another; that nobody asked cannot be said any more once somebody answered. */
    public AskedConsent after(List<AskedConsent> earlier) {
        if (word == ConsentWord.NOT_ASKED
                && earlier.stream().anyMatch(one -> one.word().said().isPresent())) {
            throw new RuleViolation("asked-already", "They were asked already, and what they said stands.");
        }
        return this;
    }
}
