package org.foothold.triage.resume.application;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.foothold.triage.ShippedSettings;
import org.junit.jupiter.api.Test;

class TryingCodesInBulkTest {
    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-23T10:00:00Z"));
    private final Guesses guesses = new Guesses(now::get, ShippedSettings.read());

    @Test
    void isHeldBackFromOneAddressWhileOthersGoOn() {
        tries(20, "10.0.0.1");
        assertThatThrownBy(() -> guesses.count("10.0.0.1")).isInstanceOf(TooManyTries.class);
        assertThatCode(() -> guesses.count("10.0.0.2")).doesNotThrowAnyException();
    }

    @Test
    void isHeldBackFromManyAddressesTogether() {
        for (int i = 0; i < 300; i++) {
            guesses.count("10.0." + i % 100 + "." + i);
        }
        assertThatThrownBy(() -> guesses.count("10.1.1.1")).isInstanceOf(TooManyTries.class);
    }

    @Test
    void mayGoOnAfterTenMinutes() {
        tries(20, "10.0.0.1");
        now.updateAndGet(then -> then.plus(Duration.ofMinutes(10)));
        assertThatCode(() -> guesses.count("10.0.0.1")).doesNotThrowAnyException();
    }

    private void tries(int times, String address) {
        for (int i = 0; i < times; i++) {
            guesses.count(address);
        }
    }
}
