package org.foothold.citizens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.foothold.citizens.ReviewedPeople.anyNino;
import static org.foothold.citizens.ReviewedPeople.decide;
import static org.foothold.citizens.ReviewedPeople.page;
import static org.foothold.citizens.ReviewedPeople.sent;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.foothold.testing.ServersForTests;
import org.foothold.testing.TestTokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Records that are one person by now, two of which name another NI number: perhaps they should not be. */
@QuarkusTest
@QuarkusTestResource(ServersForTests.class)
@QuarkusTestResource(TriageStandIn.class)
class PeopleWhoNeedAttentionTest {

    private static final TestTokens ANALYST = TestTokens.as("analyst").subject("the-analyst");

    @Inject
    CitizensDatabase database;

    @Inject
    SourceRecordsForTests records;

    private ReviewedPeople people;
    private String one;
    private String between;
    private String other;

    @BeforeEach
    void oneCitizenWithTwoNumbers() {
        people = new ReviewedPeople(database, records);
        one = people.record("Quirina", anyNino());
        between = people.record("Quirina", null);
        other = people.record("Quirina", anyNino());
        assertThat(List.of(people.citizenOf(between), people.citizenOf(other))).containsOnly(people.citizenOf(one));
    }

    private String question() {
        return people.question("attention", one);
    }

    @Test
    void theQueueTellsNothingOfThemAndThePageShowsWhatTheyAreByNow() {
        String question = question();
        String citizen = people.citizenOf(one);
        page(ANALYST, "/citizens/review?queue=attention&order=oldest")
                .statusCode(200)
                .body(containsString("People who need attention"))
                .body(containsString("One person with two different identifiers"))
                .body(not(containsString(people.family)));
        page(ANALYST, "/citizens/review/" + question)
                .statusCode(200)
                .body(containsString("Both are the same citizen by now: " + citizen))
                .body(containsString("Other records of this citizen"))
                .body(not(containsString("Other records of the second")))
                .body(containsString("role=\"img\""));
        page(ANALYST, "/citizens/review/" + question + "?lang=cy")
                .statusCode(200)
                .body(containsString("Un person â dau ddynodydd gwahanol"))
                .body(containsString("Cofnodion eraill y dinesydd hwn"));
        assertThat(database.column(
                        "select subjects::text from access_record where action = 'match-review' and subjects::text like ?",
                        "%" + citizen + "%"))
                .hasSize(2);
    }

    @Test
    void notSameMakesTwoOfThemAsTheCheckSaidAndUndoingMakesThemOneAgain() {
        String question = question();
        Map<String, String> form = Map.of(
                "verdict",
                "not-same",
                "reason",
                "asked-the-source",
                "idempotencyKey",
                UUID.randomUUID().toString());
        sent(ANALYST, "/citizens/review/" + question + "/check", form)
                .statusCode(200)
                .body(containsString("The person with the first record"))
                .body(containsString("The person with the second record"))
                .body(containsString("a new id"));
        assertThat(people.citizenOf(one)).isEqualTo(people.citizenOf(other));

        sent(ANALYST, "/citizens/review/" + question + "/decision", form).statusCode(303);
        assertThat(people.citizenOf(one)).isNotEqualTo(people.citizenOf(other));
        assertThat(people.questions("attention", one, other)).isEmpty();

        String decision = database.value("select id::text from match_verdict where review_id = ?::uuid", question);
        sent(
                        ANALYST,
                        "/citizens/review/decided/" + decision + "/undoing",
                        Map.of("idempotencyKey", UUID.randomUUID().toString()))
                .statusCode(303);
        assertThat(List.of(people.citizenOf(between), people.citizenOf(other))).containsOnly(people.citizenOf(one));
        assertThat(database.value(
                        "select record_one || ' ' || record_other from match_review where id = ?::uuid", question()))
                .isEqualTo(database.value(
                        "select record_one || ' ' || record_other from match_verdict where id = ?::uuid", decision));
    }

    @Test
    void sameSettlesItWithoutMovingAnybody() {
        String question = question();
        decide(ANALYST, question, "same").statusCode(201);
        assertThat(List.of(people.citizenOf(between), people.citizenOf(other))).containsOnly(people.citizenOf(one));
        people.nowNames(between, "Quirina", null);
        assertThat(people.questions("attention", one)).isEmpty();
    }

    @Test
    void theQuestionGoesWhenTheSourceCorrectsTheNumber() {
        question();
        String right = database.value(
                "select nino from source_record where id = ?::uuid",
                people.idOf(one).toString());
        people.nowNames(other, "Quirina", right);
        await().until(() -> people.questions("attention", one).isEmpty());
        assertThat(people.citizenOf(other)).isEqualTo(people.citizenOf(one));
    }

    @Test
    void whoIsRestrictedIsThereForTheirTeamAlone() {
        String question = question();
        records.restrict(between, "safe-team");
        page(ANALYST, "/citizens/review/" + question).statusCode(404);
        sent(ANALYST, "/citizens/review/" + question + "/check", Map.of("verdict", "not-same", "reason", "known-to-me"))
                .statusCode(404);
        decide(ANALYST, question, "not-same").statusCode(404);
        assertThat(people.citizenOf(one)).isEqualTo(people.citizenOf(other));
        page(TestTokens.as("analyst").subject("the-analyst").teams("safe-team"), "/citizens/review/" + question)
                .statusCode(200);
    }

    @Test
    void othersAreToldNothing() {
        String question = question();
        for (TestTokens who : List.of(
                TestTokens.as("dpo"),
                TestTokens.as("manager"),
                TestTokens.as("citizen"),
                TestTokens.as("partner-worker").organisation("food-bank"))) {
            page(who, "/citizens/review?queue=attention").statusCode(404);
            page(who, "/citizens/review/" + question).statusCode(404);
            decide(who, question, "not-same").statusCode(404);
        }
        assertThat(people.citizenOf(one)).isEqualTo(people.citizenOf(other));
    }

    /** A tie between records that a person said are one reaches further than the two of them. */
    @Test
    void whatWasSaidOfOthersTiedToThemIsNotContradicted() {
        String first = people.record("Bartholomew", null);
        String second = people.record("Thaddeus", null);
        decide(ANALYST, people.question("conflict", first, second), "same").statusCode(201);
        String third = people.record("Xanthippe", null);
        decide(ANALYST, people.question("conflict", first, third), "same").statusCode(201);
        assertThat(people.citizenOf(third)).isEqualTo(people.citizenOf(first)).isEqualTo(people.citizenOf(second));
        String tied = database.value(
                """
                select case when v.record_one = ?::uuid then v.record_other else v.record_one end::text
                  from match_verdict v where ?::uuid in (v.record_one, v.record_other)
                """, people.idOf(third).toString(), people.idOf(third).toString());
        String over = tied.equals(people.idOf(first).toString()) ? second : first;
        people.nowNames(over, over.substring(0, over.indexOf('-')), anyNino());
        people.nowNames(third, "Xanthippe", anyNino());

        String question = people.question("attention", third);
        decide(ANALYST, question, "not-same")
                .statusCode(409)
                .body("type", equalTo("urn:foothold:rule:decision-contradicts-another"));
        sent(
                        ANALYST,
                        "/citizens/review/" + question + "/check",
                        Map.of("verdict", "not-same", "reason", "asked-the-source"))
                .statusCode(409)
                .body(containsString("Somebody has decided the opposite"))
                .body(containsString("govuk-error-summary"));
        assertThat(people.citizenOf(third)).isEqualTo(people.citizenOf(first)).isEqualTo(people.citizenOf(second));
        assertThat(people.questions("attention", third)).containsExactly(question);
    }
}
