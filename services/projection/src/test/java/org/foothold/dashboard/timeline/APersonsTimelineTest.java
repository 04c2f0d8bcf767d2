package org.foothold.dashboard.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.foothold.dashboard.fixtures.Facts;
import org.foothold.dashboard.fixtures.Readers;
import org.foothold.events.RecordRef;
import org.foothold.testing.ServersForTests;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServersForTests.class)
class APersonsTimelineTest {

    private final Facts person = Facts.aPerson();
    private final Readers connector = Readers.connector();

    @Test
    void itTellsEverythingOfAllLinkedRecordsInPlainSentences() {
        person.isFlagged("urgent", "food", "money", "isolation");
        person.hasCouncilRecord("rent-arrears");
        person.isLinked();

        await().untilAsserted(() -> assertThat(connector.timeline(person.linkedId()))
                .extracting(fact -> (String) fact.get("sentence"))
                .containsExactlyInAnyOrder(
                        "Flagged for contact by the triage quiz: Urgent. Because of food, money and debt and isolation.",
                        "The council received a record about rent arrears, dated 1 October 2026."));
    }

    @Test
    void itLeadsToTheRecordOfThePersonOnceThereIsOne() {
        person.isFlagged("urgent", "food");
        await().until(() -> connector.sees(person.unlinkedId()).isPresent());
        connector
                .asks()
                .get("/dashboard/people/" + person.unlinkedId())
                .then()
                .statusCode(200)
                .body(not(containsString("/citizens/people/")));
        person.isLinked();
        String citizen = person.linkedId().substring("citizen:".length());
        await().untilAsserted(() -> connector
                .asks()
                .get("/dashboard/people/" + person.linkedId())
                .then()
                .statusCode(200)
                .body(containsString("href=\"/citizens/people/" + citizen + "\"")));
    }

    @Test
    void itSpeaksWelshToThoseWhoAskForIt() {
        person.isFlagged("urgent", "food");
        await().until(() -> !connector.people().isEmpty()
                && connector.sees(person.unlinkedId()).isPresent());

        connector
                .asks()
                .header("Accept-Language", "cy")
                .get("/api/dashboard/people/" + person.unlinkedId() + "/timeline")
                .then()
                .body("items[0].sentence", containsString("Fflagiwyd"));
        connector
                .asks()
                .get("/dashboard/people/" + person.unlinkedId() + "?lang=cy")
                .then()
                .statusCode(200)
                .body(containsString("Llinell amser"));
    }

    @Test
    void aRecordLeadsToItsCitizenAndAnAbsorbedIdToTheOneThatSurvives() {
        UUID survivor = UUID.randomUUID();
        person.isFlagged("urgent", "food");
        person.isLinked();
        Facts.isAbsorbed(person.citizen, survivor);

        for (String id : List.of(person.unlinkedId(), person.linkedId(), "citizen:" + survivor)) {
            await().untilAsserted(() -> connector
                    .gets("/api/dashboard/people/" + id + "/timeline")
                    .statusCode(200)
                    .body("id", equalTo("citizen:" + survivor)));
        }
        connector
                .asks()
                .redirects()
                .follow(false)
                .get("/dashboard/people/" + person.linkedId())
                .then()
                .statusCode(303)
                .header("Location", endsWith("/dashboard/people/citizen:" + survivor));
    }

    @Test
    void aSplitTakesTheFactsOfARecordWithIt() {
        RecordRef source = person.hasCouncilRecord("rent-arrears");
        person.isFlagged("urgent", "food");
        person.isLinked();
        await().until(() -> connector.sees(person.linkedId()).isPresent());
        UUID another = UUID.randomUUID();

        person.isLinkedTo(another, 3);

        await().untilAsserted(() ->
                assertThat(connector.timeline("citizen:" + another)).hasSize(1));
        assertThat(connector.timeline(person.linkedId()))
                .singleElement()
                .satisfies(fact -> assertThat(fact).containsEntry("source", source.toString()));
    }

    @Test
    void aWithdrawnRecordIsToldNoMore() {
        RecordRef source = person.hasCouncilRecord("food-voucher");
        await().until(() -> connector
                        .asks()
                        .get("/api/dashboard/people/" + source + "/timeline")
                        .statusCode()
                == 200);

        Facts.withdrawn(source);

        await().untilAsserted(() ->
                connector.gets("/api/dashboard/people/" + source + "/timeline").statusCode(404));
    }

    @Test
    void itIsPagedAndAnswersNotModifiedToThoseWhoHaveIt() {
        person.isFlagged("urgent", "food");
        person.isFlagged("routine", "fuel");
        await().untilAsserted(() ->
                assertThat(connector.timeline(person.unlinkedId())).hasSize(2));

        var second = connector
                .gets("/api/dashboard/people/" + person.unlinkedId() + "/timeline?page=2&size=1")
                .body("items.size()", equalTo(1))
                .body("total", equalTo(2))
                .extract();
        connector
                .asks()
                .header("If-None-Match", second.header("ETag"))
                .get("/api/dashboard/people/" + person.unlinkedId() + "/timeline?page=2&size=1")
                .then()
                .statusCode(304);
    }
}
