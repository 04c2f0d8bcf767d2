package org.foothold.dashboard.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.foothold.dashboard.fixtures.Facts;
import org.foothold.dashboard.fixtures.Readers;
import org.foothold.testing.ServersForTests;
import org.foothold.testing.TestTokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServersForTests.class)
class EveryLookTest {

    @Inject
    Pool pool;

    private final String who = UUID.randomUUID().toString();
    private final Readers reader = Readers.of(TestTokens.as("connector").subject(who), "early-help");
    private final Facts person = Facts.aPerson();

    @Test
    void atTheListIsRecordedWithEveryoneShown() throws Throwable {
        person.isFlagged("crisis", "food");
        await().until(() -> Readers.connector().sees(person.unlinkedId()).isPresent());
        assertThat(looks()).isEmpty();

        reader.gets("/dashboard/people-to-contact?urgency=crisis")
                .statusCode(200)
                .body(containsString(person.recordId.toString()));

        assertThat(looks()).singleElement().asString().contains("people-to-contact", "early-help", person.unlinkedId());
    }

    @Test
    void atTheSameListByALivePageIsRecordedForThoseNewlyShownOnly() throws Throwable {
        person.isFlagged("crisis", "food");
        await().until(() -> Readers.connector().sees(person.unlinkedId()).isPresent());
        reader.gets("/dashboard/people-to-contact?urgency=crisis").statusCode(200);
        Facts newcomer = Facts.aPerson();
        newcomer.isFlagged("crisis", "fuel");
        await().until(() -> Readers.connector().sees(newcomer.unlinkedId()).isPresent());

        reader.asks()
                .header("Sec-Fetch-Mode", "cors")
                .get("/dashboard/people-to-contact?urgency=crisis")
                .then()
                .statusCode(200);
        reader.asks()
                .header("Sec-Fetch-Mode", "cors")
                .get("/dashboard/people-to-contact?urgency=crisis")
                .then()
                .statusCode(200);

        assertThat(looks()).hasSize(2);
        assertThat(looks().get(1)).contains(newcomer.unlinkedId()).doesNotContain(person.unlinkedId());
    }

    @Test
    void atATimelineIsRecordedAndARefusedOneShowsNobody() throws Throwable {
        person.isFlaggedAsInDanger();
        await().until(() -> Readers.safeguardingTeam().sees(person.unlinkedId()).isPresent());
        reader.gets("/dashboard/people/" + person.unlinkedId()).statusCode(404);
        assertThat(looks()).isEmpty();

        Readers named =
                Readers.of(TestTokens.as("connector").teams("safeguarding").subject(who), "safeguarding");
        named.gets("/dashboard/people/" + person.unlinkedId()).statusCode(200);

        assertThat(looks()).singleElement().asString().contains("timeline", "safeguarding", person.unlinkedId());
    }

    private List<String> looks() throws Throwable {
        return VertxContextSupport.subscribeAndAwait(() -> pool.preparedQuery(
                        "select data from outbox_event where type like 'foothold.dashboard.access.viewed%' and data like $1 order by seq")
                .execute(Tuple.of("%" + who + "%"))
                .map(rows -> {
                    List<String> found = new ArrayList<>();
                    rows.forEach(row -> found.add(row.getString(0)));
                    return found;
                }));
    }
}
