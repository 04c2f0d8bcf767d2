package org.foothold.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PersonalValueTest {

    private final Personal<String> name = Personal.of("Canary Wren");

    @Test
    void printsAsAMaskAlsoInsideAnotherValue() {
        record Holder(Personal<String> name) {}

        assertThat(name).hasToString("•••");
        assertThat(new Holder(name).toString()).doesNotContain("Canary");
    }

    @Test
    void staysMaskedWhenItIsMapped() {
        assertThat(name.map(String::toUpperCase)).hasToString("•••");
        assertThat(name.map(String::toUpperCase).reveal()).isEqualTo("CANARY WREN");
    }

    @Test
    void equalsTheSameValueOnly() {
        assertThat(name).isEqualTo(Personal.of("Canary Wren")).isNotEqualTo(Personal.of("Canary Finch"));
        assertThat(Personal.ofNullable(null)).isNull();
    }
}
