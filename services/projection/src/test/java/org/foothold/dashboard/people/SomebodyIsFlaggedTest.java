package org.foothold.dashboard.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.foothold.dashboard.fixtures.Facts;
import org.foothold.dashboard.fixtures.Readers;
import org.foothold.testing.ServersForTests;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServersForTests.class)
class SomebodyIsFlaggedTest {

    private final Facts person = Facts.aPerson();
    private final Readers connector = Readers.connector();

    @Test
    void theyAreListedUnderTheirRecordWhileNobodyHasLinkedIt() {
        person.isFlagged("urgent", "food", "money");

        await().untilAsserted(() -> assertThat(connector.sees(person.unlinkedId()))
                .hasValueSatisfying(seen -> {
                    assertThat(seen).containsEntry("linked", false).containsEntry("urgency", "urgent");
                    assertThat(seen).containsEntry("reasons", List.of("food", "money"));
                    String tail = person.recordId.toString().substring(32).toUpperCase();
                    assertThat(seen).containsEntry("name", "Person " + tail);
                }));
    }

    @Test
    void oncetheRecordIsLinkedTheyAreListedAsThatCitizenWithWardNeedsAndStage() {
        person.isFlagged("routine", "housing");
        person.hasNeeds("targeted-coordinated", "housing", "isolation");
        person.isLinked();
        person.hasProfile("sampleton-north", "none", false);

        await().untilAsserted(() -> {
            assertThat(connector.sees(person.linkedId(), "ward=sampleton-north", "need=isolation", "urgency=routine"))
                    .hasValueSatisfying(seen -> assertThat(seen)
                            .containsEntry("linked", true)
                            .containsEntry("stage", "targeted-coordinated")
                            .containsEntry("ageBand", "25-34"));
            assertThat(connector.sees(person.unlinkedId())).isEmpty();
        });
        assertThat(connector.sees(person.linkedId(), "urgency=crisis")).isEmpty();
        assertThat(connector.sees(person.linkedId(), "need=fuel")).isEmpty();
        assertThat(connector.sees(person.linkedId(), "ward=elsewhere")).isEmpty();
    }

    @Test
    void twoFlagsOverTwoRecordsOfOneCitizenAreOnePerson() {
        Facts same = Facts.aPerson();
        person.isFlagged("routine", "money");
        same.isFlagged("crisis", "food");
        person.isLinked();
        same.isLinkedTo(person.citizen, 2);

        await().untilAsserted(() -> assertThat(connector.sees(person.linkedId()))
                .hasValueSatisfying(
                        seen -> assertThat(seen).containsEntry("flags", 2).containsEntry("urgency", "crisis")));
    }

    @Test
    void theyLeaveTheListWhenTheFlagIsResolved() {
        UUID flag = person.isFlagged("urgent", "food");
        await().until(() -> connector.sees(person.unlinkedId()).isPresent());

        person.flagResolved(flag).publish();

        await().until(() -> connector.sees(person.unlinkedId()).isEmpty());
    }

    @Test
    void aResolutionThatArrivesBeforeTheFlagAndTwiceLeavesNobodyOnTheListAndTwoFactsOnTheTimeline() {
        UUID flag = UUID.randomUUID();
        var raised = person.flagRaised(flag, "urgent", "food");
        person.flagResolved(flag).publish().publish();
        raised.publish();
        raised.publish();

        await().untilAsserted(() ->
                assertThat(connector.timeline(person.unlinkedId())).hasSize(2));
        assertThat(connector.sees(person.unlinkedId())).isEmpty();
    }

    @Test
    void theMostUrgentComeFirst() {
        person.isFlagged("routine", "food");
        Facts pressing = Facts.aPerson();
        pressing.isFlagged("crisis", "food");

        await().untilAsserted(() -> assertThat(connector.people().stream().map(seen -> (String) seen.get("id")))
                .containsSubsequence(pressing.unlinkedId(), person.unlinkedId()));
    }
}
