package org.foothold.citizens;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.UUID;
import org.foothold.testing.TestTokens;

/** Somebody who signs in as a citizen; what a worker and they do so that they see their own page. */
record OwnAccount(TestTokens tokens, String subject) {

    static OwnAccount fresh() {
        String subject = "account-" + UUID.randomUUID();
        return new OwnAccount(TestTokens.as("citizen").subject(subject), subject);
    }

    /** An account that leads to this person. */
    static OwnAccount of(String citizen) {
        OwnAccount account = fresh();
        account.enter(codeFor(citizen, TestTokens.as("connector"))).statusCode(204);
        return account;
    }

    static String codeFor(String citizen, TestTokens worker) {
        return give(citizen, worker).statusCode(201).extract().path("code");
    }

    static ValidatableResponse give(String citizen, TestTokens worker) {
        return as(worker)
                .body(Map.of("checked", "seen-with-document"))
                .post("/api/citizens/people/" + citizen + "/online-access")
                .then();
    }

    static RequestSpecification as(TestTokens caller) {
        return given().auth()
                .oauth2(caller.token())
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType(ContentType.JSON)
                .redirects()
                .follow(false);
    }

    ValidatableResponse enter(String code) {
        return as(tokens)
                .body(Map.of("code", code))
                .post("/api/citizens/me/access-code")
                .then();
    }

    ValidatableResponse get(String path) {
        return as(tokens).get(path).then();
    }

    ValidatableResponse page() {
        return get("/api/citizens/me");
    }

    ValidatableResponse post(String path, Map<String, ?> body) {
        return as(tokens).body(body).post(path).then();
    }
}
