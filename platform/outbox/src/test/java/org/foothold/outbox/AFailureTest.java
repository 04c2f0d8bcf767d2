package org.foothold.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.pgclient.PgException;
import java.net.ConnectException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AFailureTest {

    @ParameterizedTest
    @ValueSource(strings = {"08006", "40P01", "53300", "57P01", "57P03"})
    void ofTheServerPasses(String sqlState) {
        assertThat(DatabaseAway.is(new PgException("", "", sqlState, ""))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"22P02", "23505", "23514", "42P01"})
    void ofTheDataDoesNotPass(String sqlState) {
        assertThat(DatabaseAway.is(new RuntimeException(new PgException("", "", sqlState, ""))))
                .isFalse();
    }

    @Test
    void toConnectPasses() {
        assertThat(DatabaseAway.is(new RuntimeException(new ConnectException())))
                .isTrue();
        assertThat(DatabaseAway.is(new IllegalArgumentException("event data is not a FlagRaised")))
                .isFalse();
    }
}
