package org.foothold.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is not for somebody looks as if it were not there; without a token it asks for one. */
@ExtendWith(OnTheRunningPlatform.class)
class WhoMayNotTest {

    @ParameterizedTest
    @CsvSource({
        "citizen,   /api/dashboard/people-to-contact",
        "analyst,   /api/dashboard/people-to-contact",
        "dpo,       /api/dashboard/people-to-contact",
        "manager,   /api/dashboard/triage",
        "connector, /api/citizens/access-records",
        "partner-worker, /api/citizens/access-records",
        "connector, /api/citizens/imports",
        "citizen,   /api/citizens/agreements",
        "dpo,       /api/triage/people/0199f3a0-7c00-7000-8000-0000000000a1",
    })
    void seesNothing(String user, String path, Platform platform) {
        var answer = platform.get(user, "early-help", path);

        assertThat(answer.statusCode())
                .as("%s at %s: %s", user, path, answer.body())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({
        "/api/dashboard/people-to-contact",
        "/api/citizens/access-records",
        "/api/citizens/imports",
        "/api/triage/people/0199f3a0-7c00-7000-8000-0000000000a1",
    })
    void isAskedToSignInFirst(String path, Platform platform) {
        assertThat(platform.send(platform.request(path)).statusCode()).isEqualTo(401);
    }

    @ParameterizedTest
    @CsvSource({"/api/dashboard/people-to-contact", "/api/citizens/access-records"})
    void cannotUseATokenThatSomebodyMadeUp(String path, Platform platform) {
        var answer = platform.send(platform.request(path).header("Authorization", "Bearer eyJhbGciOiJub25lIn0.e30."));

        assertThat(answer.statusCode()).isEqualTo(401);
    }
}
