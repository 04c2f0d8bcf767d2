package org.foothold.security.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class SealingAValueTest {

    private static final String OLD = key(1);
    private static final String NEW = key(2);
    private static final byte[] VALUE = "a protected address".getBytes(StandardCharsets.UTF_8);

    private final Sealing sealing = Sealing.with(List.of(OLD));

    @Property(tries = 100)
    void itOpensWhereItBelongs(@ForAll byte[] value, @ForAll String context) {
        assertThat(sealing.open(sealing.seal(value, context), context)).isEqualTo(value);
    }

    @Property(tries = 100)
    void oneChangedBitIsFound(@ForAll @Size(max = 50) byte[] value, @ForAll @IntRange(max = 1000) int where) {
        byte[] sealed = sealing.seal(value, "row 1");
        sealed[where % sealed.length] ^= 1;
        assertThatThrownBy(() -> sealing.open(sealed, "row 1")).isInstanceOf(SealBroken.class);
    }

    @Test
    void itDoesNotOpenInAnotherRow() {
        byte[] sealed = sealing.seal(VALUE, "row 1");
        assertThatThrownBy(() -> sealing.open(sealed, "row 2")).isInstanceOf(SealBroken.class);
    }

    @Test
    void sealingTwiceGivesDifferentBytes() {
        assertThat(sealing.seal(VALUE, "row 1")).isNotEqualTo(sealing.seal(VALUE, "row 1"));
    }

    @Test
    void afterAChangeOfKeyTheOldValuesStillOpen() {
        byte[] sealed = sealing.seal(VALUE, "row 1");
        Sealing changed = Sealing.with(List.of(NEW, OLD));
        assertThat(changed.open(sealed, "row 1")).isEqualTo(VALUE);
        byte[] sealedAnew = changed.seal(VALUE, "row 1");
        assertThatThrownBy(() -> sealing.open(sealedAnew, "row 1")).isInstanceOf(SealBroken.class);
    }

    @Test
    void aFingerprintNeedsTheKey() {
        assertThat(sealing.fingerprint(VALUE)).isEqualTo(sealing.fingerprint(VALUE));
        assertThat(sealing.fingerprint(VALUE))
                .isNotEqualTo(Sealing.with(List.of(NEW)).fingerprint(VALUE));
    }

    @Test
    void aKeyOfTheWrongLengthIsRefused() {
        String shortKey = Base64.getEncoder().encodeToString(new byte[16]);
        assertThatThrownBy(() -> Sealing.with(List.of(shortKey))).hasMessageContaining("32 bytes");
        assertThatThrownBy(() -> Sealing.with(List.of())).hasMessageContaining("FOOTHOLD_ENCRYPTION_KEY");
    }

    private static String key(long seed) {
        byte[] key = new byte[32];
        new Random(seed).nextBytes(key);
        return Base64.getEncoder().encodeToString(key);
    }
}
