package org.foothold.security.outgoing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.foothold.security.sample.TokenGiver;
import org.foothold.testing.ServersForTests;
import org.foothold.testing.TestTokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServersForTests.class)
@QuarkusTestResource(TokenGiver.class)
class CallingAnotherServiceTest {

    @Test
    void theOtherServiceLearnsForWhomAndForWhat() {
        String correlation = UUID.randomUUID().toString();
        given().auth()
                .oauth2(TestTokens.as("partner-worker")
                        .subject("pat")
                        .organisation("food-bank")
                        .token())
                .header("Foothold-Purpose", "referral")
                .header("X-Correlation-Id", correlation)
                .get("/api/relay")
                .then()
                .statusCode(200)
                .body("subject", equalTo("pat"))
                .body("organisation", equalTo("food-bank"))
                .body("purpose", equalTo("referral"))
                .body("correlation", equalTo(correlation));
    }

    @Test
    void withoutAPersonTheServiceSpeaksForItself() {
        given().get("/api/relay").then().statusCode(200).body("subject", equalTo("service-account-foothold-triage"));
    }

    @Test
    void aPersonIsPassedOnThroughASecondService() {
        given().auth()
                .oauth2(TestTokens.ofService("dashboard").token())
                .header(
                        "Foothold-Acting-For",
                        TestTokens.as("connector").subject("ana").token())
                .get("/api/relay")
                .then()
                .statusCode(200)
                .body("subject", equalTo("ana"));
    }

    @Test
    void oneTokenServesManyCalls() {
        for (int i = 0; i < 20; i++) {
            given().get("/api/relay").then().statusCode(200);
        }
        assertThat(TokenGiver.asked()).isEqualTo(1);
    }
}
