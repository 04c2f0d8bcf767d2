package org.foothold.events;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UnknownRestrictionTest {

    @Test
    void isTakenAsRestricted() {
        assertThat(Restriction.of("none")).isEqualTo(Restriction.NONE);
        assertThat(Restriction.of("restricted")).isEqualTo(Restriction.RESTRICTED);
        assertThat(Restriction.of("something-new")).isEqualTo(Restriction.RESTRICTED);
        assertThat(Restriction.of(null)).isEqualTo(Restriction.RESTRICTED);
    }
}
