package org.foothold.dashboard.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.foothold.dashboard.fixtures.Facts;
import org.foothold.dashboard.fixtures.Readers;
import org.foothold.testing.ServersForTests;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServersForTests.class)
class SomebodyIsInDangerTest {

    private final Facts person = Facts.aPerson();
    private final Readers connector = Readers.connector();
    private final Readers team = Readers.safeguardingTeam();

    @Test
    void onlyTheNamedTeamSeesThemAndNoCountBetraysThem() {
        long before = total(connector);
        person.isFlaggedAsInDanger();
        Facts other = Facts.aPerson();
        other.isFlagged("urgent", "food");

        await().until(() -> team.sees(person.unlinkedId()).isPresent()
                && connector.sees(other.unlinkedId()).isPresent());
        assertThat(team.sees(person.unlinkedId()).orElseThrow()).containsEntry("restricted", true);
        assertThat(connector.sees(person.unlinkedId())).isEmpty();
        assertThat(total(connector)).isLessThanOrEqualTo(before + 1);
        connector
                .gets("/api/dashboard/people/" + person.unlinkedId() + "/timeline")
                .statusCode(404);
        assertThat(team.timeline(person.unlinkedId())).hasSize(1);
    }

    @Test
    void anOrdinaryFlagOfTheSamePersonShowsNothingOfTheDanger() {
        person.isFlaggedAsInDanger();
        person.isFlagged("routine", "food");

        await().until(() -> team.sees(person.unlinkedId())
                .filter(seen -> seen.get("flags").equals(2))
                .isPresent());
        assertThat(connector.sees(person.unlinkedId()))
                .hasValueSatisfying(seen -> assertThat(seen)
                        .containsEntry("flags", 1)
                        .containsEntry("urgency", "routine")
                        .containsEntry("restricted", false));
        assertThat(connector.timeline(person.unlinkedId())).hasSize(1);
        assertThat(team.timeline(person.unlinkedId())).hasSize(2);
    }

    @Test
    void aRestrictedPersonIsThereForTheNamedTeamAlone() {
        person.isFlagged("urgent", "food");
        person.isLinked();
        person.hasProfile("sampleton-east", "restricted", false);

        await().until(() -> team.sees(person.linkedId(), "ward=sampleton-east").isPresent());
        assertThat(connector.sees(person.linkedId())).isEmpty();
        connector
                .gets("/api/dashboard/people/" + person.linkedId() + "/timeline")
                .statusCode(404);
    }

    @Test
    void anErasedPersonIsThereForNobody() {
        person.isFlagged("urgent", "food");
        person.isLinked();
        await().until(() -> team.sees(person.linkedId()).isPresent());

        person.hasProfile(null, null, true);

        await().until(() -> team.sees(person.linkedId()).isEmpty());
        team.gets("/api/dashboard/people/" + person.linkedId() + "/timeline").statusCode(404);
        team.gets("/api/dashboard/people/" + person.unlinkedId() + "/timeline").statusCode(404);
    }

    private static long total(Readers reader) {
        return reader.gets("/api/dashboard/people-to-contact?size=1")
                .extract()
                .jsonPath()
                .getLong("total");
    }
}
