package org.foothold.citizens;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.foothold.testing.ServersForTests;
import org.foothold.testing.TestTokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServersForTests.class)
@QuarkusTestResource(TriageStandIn.class)
class LookingUpNamesTest {

    private final String own = UUID.randomUUID().toString().substring(0, 8);
    private String open;
    private String restricted;

    @Inject
    CitizensDatabase database;

    @Inject
    SourceRecordsForTests records;

    @BeforeEach
    void twoPeopleAreKnownOneOfThemRestricted() {
        String file =
                "family_id,person_id,relationship,surname,forenames,dob,nhs_number,address,postcode,flag,flagged_on,restricted\n"
                        + "F1," + own + "a,Child,Lee,Ann,1982-02-05,,,,young carer,2026-10-01,N\n"
                        + "F2," + own + "b,Parent,Kay,Ben,1983-02-05,,,,refuge,2026-10-01,Y\n";
        given().auth()
                .oauth2(TestTokens.as("analyst").token())
                .multiPart("mapping", "family-flags")
                .multiPart("file", "flags.csv", file.getBytes(StandardCharsets.UTF_8))
                .post("/api/citizens/imports")
                .then()
                .statusCode(202);
        await().until(() -> database.citizenOf("family-service", own + "b") != null);
        open = "citizen:" + database.citizenOf("family-service", own + "a");
        restricted = "citizen:" + database.citizenOf("family-service", own + "b");
    }

    private ValidatableResponse names(TestTokens person, String purpose, Object ids) {
        var request = given().auth()
                .oauth2(TestTokens.ofService("dashboard").token())
                .header("Foothold-Acting-For", person.token())
                .contentType(ContentType.JSON)
                .body(Map.of("ids", ids));
        if (purpose != null) {
            request.header("Foothold-Purpose", purpose);
        }
        return request.post("/api/citizens/display-names").then();
    }

    @Test
    void aConnectorSeesTheNameAndOnlyThatSomebodyIsRestricted() {
        names(TestTokens.as("connector"), "early-help", List.of(open))
                .statusCode(200)
                .body("names[0].displayName", equalTo("Ann Lee"))
                .body("names[0].restricted", equalTo(false));
        names(TestTokens.as("connector"), "early-help", List.of(restricted))
                .statusCode(200)
                .body("names[0].displayName", nullValue())
                .body("names[0].restricted", equalTo(true));
    }

    @Test
    void somebodyIsCalledAsOnTheirRecordPageAndNotAsTheNewestRecordSays() {
        String family = MadeUp.somebody().family();
        records.add(own + "1", "Quirina", family, "1961-07-03", null);
        records.add(own + "2", "Quirina", family, "1961-07-03", null);
        records.add(own + "3", "Quirinna", family, "1961-07-03", null);
        await().until(() -> {
            String one = database.citizenOf("made-up", own + "1");
            return one != null
                    && one.equals(database.citizenOf("made-up", own + "2"))
                    && one.equals(database.citizenOf("made-up", own + "3"));
        });
        String newest = "citizens:"
                + database.value(
                        "select id from source_record where source_system = 'made-up' and source_id = ?", own + "3");
        names(TestTokens.as("connector"), "early-help", List.of(newest))
                .statusCode(200)
                .body("names[0].displayName", equalTo("Quirina " + family));
    }

    @Test
    void theTeamOfARestrictedPersonSeesTheName() {
        names(TestTokens.as("connector").teams("family-safeguarding"), "safeguarding", List.of(restricted))
                .statusCode(200)
                .body("names[0].displayName", equalTo("Ben Kay"));
    }

    @Test
    void everyAnswerIsWrittenDownOnceWithThoseItNamed() {
        String worker = UUID.randomUUID().toString();
        names(TestTokens.as("connector").subject(worker), "early-help", List.of(open, restricted))
                .statusCode(200);
        await().until(() -> database.column("select subjects::text from access_record where actor = ?", worker)
                .equals(List.of("{" + open + "}")));
    }

    @Test
    void aPartnerNeedsAnAgreementThatCoversNames() {
        String partner = "partner-" + own;
        TestTokens worker = TestTokens.as("partner-worker").organisation(partner);
        names(worker, "early-help", List.of(open)).statusCode(200).body("names", hasSize(0));

        given().auth()
                .oauth2(TestTokens.as("dpo").token())
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType(ContentType.JSON)
                .body(Map.of(
                        "organisation", partner,
                        "purposes", List.of("early-help"),
                        "dataItems", List.of("name", "ward"),
                        "validFrom", LocalDate.now().minusDays(1).toString()))
                .post("/api/citizens/agreements")
                .then()
                .statusCode(201);

        names(worker, "early-help", List.of(open)).body("names[0].displayName", equalTo("Ann Lee"));
        names(worker, "service-improvement", List.of(open)).body("names", hasSize(0));
    }

    @Test
    void whoMayNotIsToldNothing() {
        for (String role : new String[] {"analyst", "citizen", "admin"}) {
            names(TestTokens.as(role), "early-help", List.of(open)).statusCode(404);
        }
        given().auth()
                .oauth2(TestTokens.as("connector").token())
                .header("Foothold-Purpose", "early-help")
                .contentType(ContentType.JSON)
                .body(Map.of("ids", List.of(open)))
                .post("/api/citizens/display-names")
                .then()
                .statusCode(404);
        given().auth()
                .oauth2(TestTokens.ofService("dashboard").token())
                .header("Foothold-Purpose", "early-help")
                .contentType(ContentType.JSON)
                .body(Map.of("ids", List.of(open)))
                .post("/api/citizens/display-names")
                .then()
                .statusCode(404);
    }

    @Test
    void aPurposeAndReadableIdsAreNeeded() {
        names(TestTokens.as("connector"), null, List.of(open)).statusCode(400);
        names(TestTokens.as("connector"), "early-help", List.of("Ann Lee")).statusCode(422);
        names(TestTokens.as("connector"), "early-help", List.of()).statusCode(422);
        names(TestTokens.as("connector"), "early-help", java.util.Collections.nCopies(51, open))
                .statusCode(422);
        names(TestTokens.as("connector"), "early-help", List.of("citizen:" + UUID.randomUUID()))
                .statusCode(200)
                .body("names", hasSize(0));
    }
}
