package org.foothold.citizens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.foothold.events.RecordRef;
import org.foothold.events.triage.PersonMet;
import org.foothold.events.triage.TriageEvents;
import org.foothold.testing.ServersForTests;
import org.foothold.testing.TestEvents;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServersForTests.class)
@QuarkusTestResource(TriageStandIn.class)
class MeetingAPersonTest {

    private static final String PERSON = """
            {"recordRef": "triage:%s", "givenName": "Zebedee", "familyName": "Canarius", "dateOfBirth": "1990-05-06",
             "postcode": "ZS1 4AB", "phone": "01632960123", "email": "zebedee@example.org", "preferredChannel": "text",
             "safeToContact": true, "language": "cy", "consentToShare": %s, "somethingNewer": 1}
            """;

    @Inject
    CitizensDatabase database;

    private final UUID record = UUID.randomUUID();
    private final UUID assessment = UUID.randomUUID();

    @AfterEach
    void triageIsThere() {
        TriageStandIn.comesBack();
    }

    private TestEvents met() {
        return TestEvents.of(
                TriageEvents.PERSON_MET, assessment, new PersonMet(assessment, new RecordRef("triage", record)));
    }

    private String citizen() {
        return database.citizenOf("triage", record.toString());
    }

    @Test
    void theirDetailsAreFetchedAndLinkedAndTheirWordOnSharingIsKept() {
        TriageStandIn.knows(record, PERSON.formatted(record, "true"));
        met().publish();
        await().until(() -> citizen() != null);

        assertThat(database.column("select kind from contact_point where record_id = ? order by kind", record))
                .containsExactly("email", "phone");
        assertThat(database.column("select type from outbox_event where aggregate_id = ? order by seq", record))
                .containsExactly("foothold.citizens.record.received.v1", "foothold.citizens.record.linked.v1");
        assertThat(database.column(
                        "select data from outbox_event where type = 'foothold.citizens.consent.given.v1'"
                                + " and data like ?",
                        "%" + record + "%"))
                .hasSize(1);
        assertThat(database.value("select language from citizen where id = ?::uuid", citizen()))
                .isEqualTo("cy");
    }

    @Test
    void beingToldTwiceChangesNothing() {
        TriageStandIn.knows(record, PERSON.formatted(record, "false"));
        TestEvents told = met().publish();
        await().until(() -> citizen() != null);
        told.publish();
        met().version(2).publish();
        await().until(() -> database.value("select count(*) from inbox_event where consumer = 'fetch-person'")
                .matches("[2-9]|[0-9]{2,}"));
        await().during(Duration.ofSeconds(1))
                .atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(database.value(
                                "select count(*) from outbox_event where aggregate_id = ? or data like ?",
                                record,
                                "%consent%" + record + "%"))
                        .isEqualTo("3"));
        assertThat(database.value("select given from consent where record_id = ?", record))
                .isEqualTo("f");
    }

    @Test
    void nothingIsLostWhileTriageIsAway() {
        TriageStandIn.goesAway();
        TriageStandIn.knows(record, PERSON.formatted(record, "true"));
        met().publish();
        await().until(() -> !database.column(
                        "select 1 from person_to_fetch where record_id = ? and attempts > 0 and last_problem is not null",
                        record)
                .isEmpty());
        assertThat(citizen()).isNull();

        TriageStandIn.comesBack();

        await().atMost(Duration.ofSeconds(30)).until(() -> citizen() != null);
        assertThat(database.column("select 1 from person_to_fetch where record_id = ?", record))
                .isEmpty();
    }

    @Test
    void somebodyKnownFromAFileIsRecognised() {
        UUID other = UUID.randomUUID();
        TriageStandIn.knows(record, PERSON.formatted(record, "true"));
        TriageStandIn.knows(other, PERSON.formatted(other, "true").replace("Zebedee", "ZEBEDEE"));
        met().publish();
        UUID second = UUID.randomUUID();
        TestEvents.of(TriageEvents.PERSON_MET, second, new PersonMet(second, new RecordRef("triage", other)))
                .publish();
        await().until(() -> citizen() != null && database.citizenOf("triage", other.toString()) != null);
        assertThat(citizen()).isEqualTo(database.citizenOf("triage", other.toString()));
    }

    @Test
    void noneOfTheirDetailsLeavesInAnEvent() {
        TriageStandIn.knows(record, PERSON.formatted(record, "true"));
        met().publish();
        await().until(() -> citizen() != null);
        assertThat(database.column(
                        "select data from outbox_event where data ~* 'zebedee|canarius|1990-05-06|ZS1 ?4AB|960123'"))
                .isEmpty();
    }
}
