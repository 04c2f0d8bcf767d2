package org.foothold.citizens;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.foothold.testing.access.AccessMatrix;
import org.junit.jupiter.api.Test;

@QuarkusTest
class WhoMayCallWhatTest {

    @Test
    void isAsTheTableSays() {
        assertThat(AccessMatrix.differences("access.txt")).isEmpty();
    }
}
