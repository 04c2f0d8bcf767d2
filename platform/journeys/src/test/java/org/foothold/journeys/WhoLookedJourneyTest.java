package org.foothold.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The data-protection officer sees who was shown whom, and is seen doing so. */
@ExtendWith(OnTheRunningPlatform.class)
class WhoLookedJourneyTest {

    private static final String LOOKS = "/api/citizens/access-records?size=50";
    private static final Duration SOON = Duration.ofSeconds(30);

    @Test
    void aLookByAConnectorIsOnTheOfficersPage(Visitor visitor, Platform platform) {
        assertThat(platform.get("connector", "early-help", "/api/dashboard/people-to-contact")
                        .statusCode())
                .isEqualTo(200);
        Awaitility.await().atMost(SOON).until(() -> looks(platform).toString().contains("\"connector\""));

        visitor.startAfresh().opens("/citizens/access").signsInAs("dpo");
        visitor.looksAtThePage("citizens-access");
        assertThat(visitor.page().locator("main table tbody").innerText())
                .contains("Community connector")
                .contains("Early help")
                .contains("dashboard");
    }

    @Test
    void theOfficersOwnLooksAreWrittenDownToo(Platform platform) {
        looks(platform);
        Awaitility.await().atMost(SOON).until(() -> looks(platform).toString().contains("\"dpo\""));
    }

    @Test
    void aQuestionThatCannotBeReadIsAFieldError(Platform platform) {
        var answer = platform.get("dpo", "subject-rights", LOOKS + "&day=yesterday");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("day");
    }

    private static JsonNode looks(Platform platform) {
        var answer = platform.get("dpo", "subject-rights", LOOKS);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Json.read(answer.body());
    }
}
