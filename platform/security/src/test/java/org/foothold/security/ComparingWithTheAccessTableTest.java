package org.foothold.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.foothold.testing.ServersForTests;
import org.foothold.testing.access.AccessMatrix;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServersForTests.class)
class ComparingWithTheAccessTableTest {

    @Test
    void aServiceThatFollowsItsTableShowsNoDifference() {
        assertThat(AccessMatrix.differences("access.txt")).isEmpty();
    }

    @Test
    void everyMistakeIsNamed() {
        assertThat(AccessMatrix.differences("access-wrong.txt"))
                .contains(
                        "GET /api/notes/gone stands in the table and not in the service",
                        "GET /api/notes/absent stands in the service and not in the table",
                        "GET /api/notes/absent as anonymous: expected SIGN_IN, met ADMITTED (404)",
                        "GET /api/notes/connectors as dpo: expected ADMITTED, met REFUSED (404)");
    }
}
