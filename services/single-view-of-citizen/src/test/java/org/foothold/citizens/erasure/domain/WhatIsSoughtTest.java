package org.foothold.citizens.erasure.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WhatIsSoughtTest {

    @Test
    void aReferenceThatTheSourceGaveIsSought() {
        assertThat(sought("TEN-10023", "0199f3a0-7c00-7000-8000-0000000000a1")).hasSize(2);
    }

    @Test
    void aReferenceThatIsOurOwnIdIsNot() {
        var id = "0199f3a0-7c00-7000-8000-0000000000a1";
        assertThat(sought(id, id))
                .singleElement()
                .satisfies(one -> assertThat(one.part()).isEqualTo("%Quincewither%"));
    }

    private static java.util.Set<Sought> sought(String reference, String id) {
        return Sought.in(List.of(Map.of("id", id, "source_id", reference, "family_name", "Quincewither")));
    }
}
