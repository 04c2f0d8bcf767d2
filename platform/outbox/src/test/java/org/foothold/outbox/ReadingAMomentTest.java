package org.foothold.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Quick reading says the same as the general parser. */
class ReadingAMomentTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-22T09:00:00Z",
                "2026-11-22T09:00:00.1Z",
                "2026-11-22T09:00:00.120Z",
                "2026-11-22T23:59:59.999999999Z",
                "2024-02-29T00:00:00.000001Z",
                "1899-01-01T12:30:15.5Z",
                "0000-01-01T00:00:00Z"
            })
    void theUsualShapeIsReadQuickly(String text) {
        assertThat(Moments.isUsual(text)).isTrue();
        assertThat(Moments.parse(text)).isEqualTo(Instant.parse(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-22T09:00:00+01:00",
                "2026-11-22T24:00:00Z",
                "+12026-11-22T09:00:00Z",
                "2026-11-22t09:00:00z"
            })
    void anyOtherShapeIsLeftToTheGeneralParser(String text) {
        assertThat(Moments.isUsual(text)).isFalse();
        assertThat(Moments.parse(text)).isEqualTo(Instant.parse(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Z",
                "2026-11-22",
                "2026-11-22T09:00Z",
                "2026-02-30T09:00:00Z",
                "2026-13-01T09:00:00Z",
                "2026-11-22T09:00:00.1234567890Z",
                "2026-11-22 09:00:00Z",
                "2026-11-22T09:00:00.12x4Z",
                "yesterday, at about nine"
            })
    void whatIsNoMomentIsRefused(String text) {
        assertThatThrownBy(() -> Moments.parse(text)).isInstanceOf(DateTimeException.class);
    }

    @Test
    void everyMomentThatIsWrittenIsReadAgain() {
        for (long i = 0; i < 20_000; i++) {
            Instant moment = Instant.ofEpochSecond(-2_000_000_000L + i * 317_357L, i * 49_999L % 1_000_000_000L);
            assertThat(Moments.parse(moment.toString())).isEqualTo(moment);
        }
    }
}
