package org.foothold.triage.translation.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.foothold.kernel.InvalidInput;
import org.foothold.kernel.RuleViolation;
import org.junit.jupiter.api.Test;

class ATranslationBesideItsEnglishTest {
    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    private static final EnglishText START = new EnglishText("page.start_now", "Start now");
    private static final EnglishText DANGER = new EnglishText("guidance.danger.harm-tonight.text", "Call 999");
    private static final EnglishText RING = new EnglishText("page.talk", "Call {phone}.");

    @Test
    void isSaidAsADraftWhereItIsNotAboutDanger() {
        assertThat(polish(written(START, "Zacznij")).say(START)).contains("Zacznij");
        assertThat(polish(written(START, "Zacznij")).stateOf(START)).isEqualTo(TranslationState.DRAFT);
    }

    @Test
    void isNotSaidAboutDangerUntilAnotherPersonHasConfirmedIt() {
        var draft = written(DANGER, "Zadzwoń pod 999");
        assertThat(polish(draft).say(DANGER)).isEmpty();
        assertThat(polish(draft.confirmed(DANGER, "bea", NOW)).say(DANGER)).contains("Zadzwoń pod 999");
    }

    @Test
    void goesStaleWithTheSmallestChangeOfTheEnglish() {
        var changed = new EnglishText(START.place(), "Start  now");
        var tongue = polish(written(START, "Zacznij"));
        assertThat(tongue.stateOf(changed)).isEqualTo(TranslationState.STALE);
        assertThat(tongue.say(changed)).isEmpty();
    }

    @Test
    void isNotConfirmedByWhoWroteIt() {
        assertThatThrownBy(() -> written(START, "Zacznij").confirmed(START, "ann", NOW))
                .isInstanceOf(RuleViolation.class);
    }

    @Test
    void isNotConfirmedOnceItIsStale() {
        assertThatThrownBy(
                        () -> written(START, "Zacznij").confirmed(new EnglishText(START.place(), "Begin"), "bea", NOW))
                .isInstanceOf(RuleViolation.class);
    }

    @Test
    void keepsWhatIsFilledIn() {
        assertThatThrownBy(() -> written(RING, "Zadzwoń.")).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> written(RING, "Zadzwoń: {phone}, {name}.")).isInstanceOf(InvalidInput.class);
        assertThat(written(RING, "Zadzwoń: {phone}.").text()).contains("{phone}");
    }

    @Test
    void thatShippedStandsInWhereOnlyItFitsTheEnglishOfNow() {
        var written = written(new EnglishText(START.place(), "Begin"), "Rozpocznij");
        var shipped = written(START, "Zacznij");
        var both = new Tongue("pl", Map.of(START.place(), List.of(written, shipped)));
        assertThat(both.say(START)).contains("Zacznij");
    }

    @Test
    void isMissingWhereNobodyWroteIt() {
        assertThat(new Tongue("pl", Map.of()).stateOf(START)).isEqualTo(TranslationState.MISSING);
    }

    private static Translation written(EnglishText english, String text) {
        return Translation.written("pl", english, 0, text, "ann", NOW);
    }

    private static Tongue polish(Translation translation) {
        return new Tongue("pl", Map.of(translation.place(), List.of(translation)));
    }
}
