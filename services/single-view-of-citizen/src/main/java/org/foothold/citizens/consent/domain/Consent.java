package org.foothold.citizens.consent.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.foothold.events.Purpose;
import org.foothold.events.RecordRef;
import org.foothold.kernel.RuleViolation;

/**
 * What somebody said to the use of their data for one purpose, by one partner or by all that have an agreement.
 *
 * <table>
 * <caption>What can be said next</caption>
 * <tr><th>stands</th><th>given</th><th>refused</th><th>withdrawn</th></tr>
 * <tr><td>nothing</td><td>given</td><td>refused</td><td>–</td></tr>
 * <tr><td>given</td><td>–</td><td>–</td><td>withdrawn</td></tr>
 * <tr><td>refused</td><td>given</td><td>–</td><td>–</td></tr>
 * <tr><td>withdrawn</td><td>given</td><td>–</td><td>–</td></tr>
 * </table>
 *
 * <p>A word is never taken back or edited; another is said after it. No word is dated before the one that stands.
 *
 * @param record the record through which it was said; a split of the citizen takes it along
 * @param organisation the partner it is about, empty when it is about all
 */
public record Consent(
        UUID id,
        long version,
        RecordRef record,
        Purpose purpose,
        Optional<String> organisation,
        Word word,
        Evidence evidence,
        Instant decidedAt) {

    /** The first word of somebody who had said nothing. */
    public static Consent first(
            UUID id,
            RecordRef record,
            Purpose purpose,
            Optional<String> organisation,
            Word word,
            Evidence evidence,
            Instant now) {
        if (word == Word.WITHDRAWN) {
            throw nothingToWithdraw();
        }
        return new Consent(id, 1, record, purpose, organisation, word, evidence, now);
    }

    /** Another word after the one that stands. */
    public Consent say(Word next, Evidence its, Instant now) {
        if (next == Word.WITHDRAWN && word != Word.GIVEN) {
            throw nothingToWithdraw();
        }
        if (next == Word.REFUSED && word == Word.GIVEN) {
            throw new RuleViolation("consent-is-to-be-withdrawn", "They had said yes: record that they withdraw it.");
        }
        if (next.isYes() == word.isYes()) {
            throw new RuleViolation("consent-stands-already", "They have said that already.");
        }
        if (its.saidOn().filter(day -> standsSince().isAfter(day)).isPresent()) {
            throw new RuleViolation(
                    "consent-is-older-than-what-stands", "They have said something else since that day.");
        }
        return new Consent(id, version + 1, record, purpose, organisation, next, its, now);
    }

    private LocalDate standsSince() {
        return evidence.saidOn().orElse(LocalDate.EPOCH);
    }

    private static RuleViolation nothingToWithdraw() {
        return new RuleViolation("consent-was-not-given", "There is no agreement of theirs to withdraw.");
    }
}
