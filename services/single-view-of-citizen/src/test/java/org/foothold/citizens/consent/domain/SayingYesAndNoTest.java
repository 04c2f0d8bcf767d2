package org.foothold.citizens.consent.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.foothold.events.Purpose;
import org.foothold.events.RecordRef;
import org.foothold.kernel.RuleViolation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SayingYesAndNoTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    private static Evidence on(String day) {
        return new Evidence(Optional.of(How.TELEPHONE), Optional.of(LocalDate.parse(day)), Optional.of("worker"));
    }

    private static Consent first(Word word) {
        return Consent.first(
                UUID.randomUUID(),
                new RecordRef("triage", UUID.randomUUID()),
                Purpose.EARLY_HELP,
                Optional.empty(),
                word,
                on("2026-11-01"),
                NOW);
    }

    private static Consent standing(Word word) {
        return word == Word.WITHDRAWN ? first(Word.GIVEN).say(Word.WITHDRAWN, on("2026-11-01"), NOW) : first(word);
    }

    @ParameterizedTest
    @CsvSource({"GIVEN, WITHDRAWN", "REFUSED, GIVEN", "WITHDRAWN, GIVEN"})
    void anotherWordStandsAfterTheOneBefore(Word stands, Word next) {
        Consent before = standing(stands);
        Consent after = before.say(next, on("2026-11-02"), NOW);
        assertThat(after.word()).isEqualTo(next);
        assertThat(after.version()).isEqualTo(before.version() + 1);
        assertThat(after.record()).isEqualTo(before.record());
    }

    @ParameterizedTest
    @CsvSource({
        "GIVEN, GIVEN, consent-stands-already",
        "GIVEN, REFUSED, consent-is-to-be-withdrawn",
        "REFUSED, REFUSED, consent-stands-already",
        "REFUSED, WITHDRAWN, consent-was-not-given",
        "WITHDRAWN, REFUSED, consent-stands-already",
        "WITHDRAWN, WITHDRAWN, consent-was-not-given",
    })
    void whatCannotBeSaidNextIsRefused(Word stands, Word next, String rule) {
        assertThat(refusal(() -> standing(stands).say(next, on("2026-11-02"), NOW)))
                .isEqualTo(rule);
    }

    @Test
    void nobodyWithdrawsWhatTheyNeverGave() {
        assertThat(refusal(() -> first(Word.WITHDRAWN))).isEqualTo("consent-was-not-given");
    }

    @Test
    void aWordFromBeforeTheOneThatStandsChangesNothing() {
        assertThat(refusal(() -> standing(Word.REFUSED).say(Word.GIVEN, on("2026-10-31"), NOW)))
                .isEqualTo("consent-is-older-than-what-stands");
    }

    private static String refusal(org.assertj.core.api.ThrowableAssert.ThrowingCallable attempt) {
        return catchThrowableOfType(RuleViolation.class, attempt).rule();
    }
}
