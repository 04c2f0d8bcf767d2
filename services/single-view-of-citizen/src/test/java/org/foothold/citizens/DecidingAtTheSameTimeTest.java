package org.foothold.citizens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.foothold.citizens.ReviewedPeople.decide;
import static org.foothold.citizens.ReviewedPeople.page;
import static org.foothold.citizens.ReviewedPeople.sent;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.foothold.testing.ServersForTests;
import org.foothold.testing.TestTokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServersForTests.class)
@QuarkusTestResource(TriageStandIn.class)
class DecidingAtTheSameTimeTest {

    private static final TestTokens ANALYST = TestTokens.as("analyst").subject("the-analyst");
    private static final TestTokens CONNECTOR = TestTokens.as("connector").subject("another");

    @Inject
    CitizensDatabase database;

    @Inject
    SourceRecordsForTests records;

    private ReviewedPeople people;

    @BeforeEach
    void aFamily() {
        people = new ReviewedPeople(database, records);
    }

    /** Each said by somebody else, all at the same moment; the answers are the statuses, in their order. */
    private static List<Integer> atOnce(String question, List<String> verdicts) throws Exception {
        var begin = new CyclicBarrier(verdicts.size());
        try (var threads = Executors.newFixedThreadPool(verdicts.size())) {
            List<Future<Integer>> answers = new ArrayList<>();
            for (int i = 0; i < verdicts.size(); i++) {
                var who = TestTokens.as("connector").subject("worker-" + i);
                var verdict = verdicts.get(i);
                answers.add(threads.submit(() -> {
                    begin.await();
                    return decide(who, question, verdict).extract().statusCode();
                }));
            }
            List<Integer> statuses = new ArrayList<>();
            for (var answer : answers) {
                statuses.add(answer.get());
            }
            return statuses;
        }
    }

    @Test
    void theFirstDecidesAndTheOthersAreTold() throws Exception {
        String one = people.record("Quirina", null);
        String two = people.record("Bartholomew", null);
        String question = people.question("conflict", one, two);
        List<String> verdicts = List.of("same", "not-same", "same", "not-same");

        List<Integer> statuses = atOnce(question, verdicts);

        assertThat(statuses).containsOnlyOnce(201).containsOnly(201, 409);
        String said = verdicts.get(statuses.indexOf(201));
        assertThat(database.column(
                        "select verdict || ' ' || decided_by from match_verdict where review_id = ?::uuid", question))
                .containsExactly(said + " worker-" + statuses.indexOf(201));
        assertThat(people.citizenOf(one).equals(people.citizenOf(two))).isEqualTo(said.equals("same"));
        assertThat(database.column(
                        "select 1 from outbox_event where type = 'foothold.citizens.match.decided.v1' and aggregate_id ="
                                + " (select id from match_verdict where review_id = ?::uuid)",
                        question))
                .hasSize(1);
    }

    /** Three of whom two answers together say that the first and the last are one, and a third that they are not. */
    @Test
    void answersToDifferentQuestionsNeverContradictEachOther() throws Exception {
        String one = people.record("Quirina", null);
        String two = people.record("Bartholomew", null);
        String three = people.record("Thaddeus", null);
        Map<String, String> verdicts = Map.of(
                people.question("conflict", one, two), "same",
                people.question("conflict", two, three), "same",
                people.question("conflict", one, three), "not-same");
        var begin = new CyclicBarrier(3);
        try (var threads = Executors.newFixedThreadPool(3)) {
            List<Future<Integer>> answers = verdicts.entrySet().stream()
                    .map(said -> threads.submit(() -> {
                        begin.await();
                        return decide(CONNECTOR, said.getKey(), said.getValue())
                                .extract()
                                .statusCode();
                    }))
                    .toList();
            for (var answer : answers) {
                assertThat(answer.get()).isIn(201, 404, 409);
            }
        }
        for (String standing : database.column("""
                select v.verdict || ' ' || (a.citizen_id = b.citizen_id) from match_verdict v
                  join record_link a on a.record_id = v.record_one and a.until is null
                  join record_link b on b.record_id = v.record_other and b.until is null
                 where v.undone_at is null and v.review_id::text = any (?)
                """, (Object) verdicts.keySet().toArray(String[]::new))) {
            assertThat(standing).isIn("same true", "not-same false");
        }
        for (String id : List.of(one, two, three)) {
            assertThat(openLinks(id)).isEqualTo(1);
        }
    }

    @Test
    void whoComesLateIsToldOnThePageAndSavesNothing() {
        String one = people.record("Quirina", null);
        String two = people.record("Bartholomew", null);
        String question = people.question("conflict", one, two);
        decide(ANALYST, question, "not-same").statusCode(201);

        for (String step : List.of("check", "decision")) {
            sent(
                            CONNECTOR,
                            "/citizens/review/" + question + "/" + step,
                            Map.of(
                                    "verdict",
                                    "same",
                                    "reason",
                                    "known-to-me",
                                    "idempotencyKey",
                                    UUID.randomUUID().toString()))
                    .statusCode(409)
                    .body(containsString("Somebody has answered this question already"))
                    .body(containsString("/citizens/review/decided"))
                    .body(not(containsString(people.family)));
        }
        page(CONNECTOR, "/api/citizens/reviews/" + question + "/preview?verdict=same")
                .statusCode(409)
                .body("type", equalTo("urn:foothold:rule:question-already-answered"));
        assertThat(people.citizenOf(one)).isNotEqualTo(people.citizenOf(two));
        assertThat(database.column("select 1 from match_verdict where review_id = ?::uuid", question))
                .hasSize(1);
    }

    @Test
    void whoMayNotSeeThemIsNotToldThatItIsAnswered() {
        String one = people.record("Quirina", null);
        String two = people.record("Bartholomew", null);
        String question = people.question("conflict", one, two);
        records.restrict(two, "safe-team");
        decide(TestTokens.as("analyst").subject("of-the-team").teams("safe-team"), question, "not-same")
                .statusCode(201);
        decide(ANALYST, question, "same").statusCode(404);
        decide(TestTokens.as("dpo"), question, "same").statusCode(404);
        page(ANALYST, "/api/citizens/reviews/" + question + "/preview?verdict=same")
                .statusCode(404);
    }

    /** A record of one of the two comes while they are decided on. */
    @Test
    void aRecordThatComesMeanwhileGoesWithWhatWasDecided() throws Exception {
        String one = people.record("Quirina", null);
        String two = people.record("Bartholomew", null);
        String question = people.question("conflict", one, two);
        String late;
        try (var threads = Executors.newSingleThreadExecutor()) {
            Future<String> comes = threads.submit(() -> people.record("Quirina", null));
            decide(ANALYST, question, "same").statusCode(201);
            late = comes.get();
        }
        await().until(() ->
                Stream.of(one, two, late).map(people::citizenOf).distinct().count() == 1);
        assertThat(openLinks(late)).isEqualTo(1);
    }

    private int openLinks(String id) {
        return database.column(
                        "select 1 from record_link where record_id = ?::uuid and until is null",
                        people.idOf(id).toString())
                .size();
    }
}
