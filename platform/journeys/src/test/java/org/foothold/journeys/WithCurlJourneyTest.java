package org.foothold.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever writes a program finds every API described, and only its own. */
@ExtendWith(OnTheRunningPlatform.class)
class WithCurlJourneyTest {

    @ParameterizedTest
    @ValueSource(strings = {"triage", "citizens", "dashboard"})
    void everyServiceDescribesItsApi(String service, Platform platform) {
        var answer =
                platform.send(platform.request("/api/" + service + "/openapi").header("Accept", "application/json"));

        assertThat(answer.statusCode()).isEqualTo(200);
        var paths = new ArrayList<String>();
        Json.read(answer.body()).get("paths").fieldNames().forEachRemaining(paths::add);
        assertThat(paths)
                .anyMatch(path -> path.startsWith("/api/" + service + "/"))
                .allMatch(path -> path.matches("(/api)?/" + service + "(/.*)?"));
    }

    @Test
    void theDevelopersPageLeadsToThem(Visitor visitor) {
        visitor.startAfresh().opens("/developers");
        visitor.looksAtThePage("developers");

        assertThat(visitor.page().locator("main").innerHTML())
                .contains("/api/triage/openapi", "/api/citizens/openapi", "/api/dashboard/openapi");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/triage/nowhere", "/api/citizens/nowhere", "/api/dashboard/nowhere"})
    void whatIsNotThereIsAProblemWithoutInnards(String path, Platform platform) {
        var answer = platform.get("connector", "early-help", path);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
        assertThat(answer.body()).doesNotContain("org.foothold", "Exception", "quarkus");
    }
}
