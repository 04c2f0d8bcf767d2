package org.foothold.audit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.restassured.response.Response;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.foothold.audit.sample.PeopleResource;
import org.foothold.events.Purpose;
import org.foothold.events.RecordRef;
import org.foothold.security.Caller;
import org.foothold.security.Role;
import org.foothold.testing.ServersForTests;
import org.foothold.testing.TestTokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServersForTests.class)
class RecordingALookTest {

    private static final String BOTH = "{" + PeopleResource.ANEIRA + "," + PeopleResource.BRYN + "}";

    @Inject
    Audit audit;

    @Inject
    ChainVerifier verifier;

    @Inject
    Database database;

    @Test
    void oneAnswerIsOneRecordOfAllItShowed() throws Exception {
        String actor = UUID.randomUUID().toString();
        String correlation = UUID.randomUUID().toString();
        given().auth()
                .oauth2(TestTokens.as("connector").subject(actor).token())
                .header("Foothold-Purpose", "early-help")
                .header("X-Correlation-Id", correlation)
                .get("/api/triage/people")
                .then()
                .statusCode(200);
        assertThat(database.text("""
                        select concat_ws('|', role, coalesce(organisation, '-'), purpose, action, subjects, coalesce(reason, '-'), correlation_id)
                          from access_record where actor = '%s'
                        """.formatted(actor)))
                .isEqualTo("connector|-|early-help|people-to-contact|" + BOTH + "|-|" + correlation);
    }

    @Test
    void theSameTransactionPublishesIt() throws Exception {
        String actor = UUID.randomUUID().toString();
        look(actor, "/api/triage/people").then().statusCode(200);
        assertThat(database.text("""
                        select concat_ws('|', o.topic, o.type, o.data_class, o.data::jsonb -> 'subjects' ->> 1, o.data::jsonb ->> 'purpose')
                          from outbox_event o join access_record r on o.aggregate_id = r.access_id where r.actor = '%s'
                        """.formatted(actor)))
                .isEqualTo(
                        "triage.access|foothold.triage.access.viewed.v1|audit|" + PeopleResource.BRYN + "|early-help");
    }

    @Test
    void withoutAPurposeNothingIsShownAndNothingRecorded() throws Exception {
        String actor = UUID.randomUUID().toString();
        given().auth()
                .oauth2(TestTokens.as("connector").subject(actor).token())
                .get("/api/triage/people")
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:foothold:problem:purpose-missing"));
        assertThat(looksBy(actor)).isZero();
    }

    @Test
    void aServiceLooksWithTheEyesOfThePersonItActsFor() throws Exception {
        String actor = UUID.randomUUID().toString();
        given().auth()
                .oauth2(TestTokens.ofService("dashboard").token())
                .header(
                        "Foothold-Acting-For",
                        TestTokens.as("partner-worker")
                                .subject(actor)
                                .organisation("food-bank")
                                .token())
                .header("Foothold-Purpose", "referral")
                .get("/api/triage/people")
                .then()
                .statusCode(200);
        assertThat(database.text("select role || ' ' || organisation from access_record where actor = '" + actor + "'"))
                .isEqualTo("partner-worker food-bank");
    }

    @Test
    void theReasonForBreakingTheGlassIsKept() throws Exception {
        String actor = UUID.randomUUID().toString();
        look(actor, "/api/triage/people/break-glass").then().statusCode(200);
        assertThat(database.text("select reason || subjects::text from access_record where actor = '" + actor + "'"))
                .isEqualTo("A child may be at risk tonight{citizen:" + new UUID(8, 1) + "}");
    }

    @Test
    void aSessionGoesOnWhereItWas() throws Exception {
        String actor = UUID.randomUUID().toString();
        Response answer = look(actor, "/api/triage/people/in-a-session");
        assertThat(answer.asString()).isEqualTo("still here 2");
        assertThat(looksBy(actor)).isEqualTo(1);
    }

    @Test
    void theLookStandsWhereTheWorkAroundItFails() throws Exception {
        String actor = UUID.randomUUID().toString();
        look(actor, "/api/triage/people/in-failing-work").then().statusCode(500);
        assertThat(looksBy(actor)).isEqualTo(1);
    }

    @Test
    void moreSessionsThanConnectionsDoNotWaitForEachOther() throws Exception {
        String actor = UUID.randomUUID().toString();
        try (var many = Executors.newFixedThreadPool(40)) {
            var answers = many.invokeAll(IntStream.range(0, 40)
                    .<java.util.concurrent.Callable<Integer>>mapToObj(i ->
                            () -> look(actor, "/api/triage/people/in-a-session").statusCode())
                    .toList());
            assertThat(answers).allSatisfy(answer -> assertThat(answer.get()).isEqualTo(200));
        }
        assertThat(looksBy(actor)).isEqualTo(40);
    }

    @Test
    void aHundredAtOnceKeepOneChain() throws Throwable {
        String actor = UUID.randomUUID().toString();
        CountDownLatch done = new CountDownLatch(100);
        try (var many = Executors.newFixedThreadPool(20)) {
            for (int i = 0; i < 100; i++) {
                RecordRef shown = new RecordRef("triage", new UUID(9, i));
                many.execute(() -> {
                    record(Access.to("load").showing(shown), actor);
                    done.countDown();
                });
            }
            assertThat(done.await(30, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(looksBy(actor)).isEqualTo(100);
        ChainReport report = VertxContextSupport.subscribeAndAwait(() -> verifier.verify(Optional.empty()));
        assertThat(report.faults()).isEmpty();
        assertThat(report.intact()).isTrue();
        assertThat(report.records()).isEqualTo(report.head()).isGreaterThanOrEqualTo(100);
    }

    @Test
    void oneThatCannotBeWrittenTakesNoOtherDown() throws Throwable {
        String actor = UUID.randomUUID().toString();
        Caller unstorable = by("actor\u0000with a character that no database keeps");
        Uni<Void> bad = audit.record(Access.to("load"), unstorable);
        Uni<Void> good = audit.record(Access.to("load"), by(actor));
        VertxContextSupport.subscribeAndAwait(
                () -> Uni.join().all(bad.onFailure().recoverWithNull(), good).andCollectFailures());
        assertThat(looksBy(actor)).isEqualTo(1);
    }

    private void record(Access access, String actor) {
        try {
            VertxContextSupport.subscribeAndAwait(() -> audit.record(access, by(actor)));
        } catch (Throwable failure) {
            throw new AssertionError(failure);
        }
    }

    private static Response look(String actor, String path) {
        return given().auth()
                .oauth2(TestTokens.as("connector").subject(actor).token())
                .header("Foothold-Purpose", "early-help")
                .get(path);
    }

    private static Caller by(String actor) {
        return new Caller(
                Optional.of(actor),
                Set.of(Role.CONNECTOR),
                Optional.empty(),
                Set.of(),
                Optional.of(Purpose.OPERATIONS),
                Optional.empty());
    }

    private long looksBy(String actor) throws Exception {
        return database.number("select count(*) from access_record where actor = '" + actor + "'");
    }
}
