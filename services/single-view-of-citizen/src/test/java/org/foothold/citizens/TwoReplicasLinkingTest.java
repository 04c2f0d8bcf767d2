package org.foothold.citizens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.foothold.citizens.linking.application.LinkRecords;
import org.foothold.testing.ServersForTests;
import org.junit.jupiter.api.Test;

/** Several processes link at the same moment; what they share is the database alone, each has a connection and a transaction of its own. */
@QuarkusTest
@QuarkusTestResource(ServersForTests.class)
@QuarkusTestResource(TriageStandIn.class)
class TwoReplicasLinkingTest {

    private static final int REPLICAS = 4;
    private static final int ROUNDS = 12;

    @Inject
    CitizensDatabase database;

    @Inject
    SourceRecordsForTests records;

    @Inject
    LinkRecords linkRecords;

    private void allAtOnce(Callable<?> work) throws Exception {
        var begin = new CyclicBarrier(REPLICAS);
        try (var threads = Executors.newFixedThreadPool(REPLICAS)) {
            List<Future<?>> ends = new ArrayList<>();
            for (int i = 0; i < REPLICAS; i++) {
                ends.add(threads.submit(() -> {
                    begin.await();
                    return work.call();
                }));
            }
            for (var end : ends) {
                end.get();
            }
        }
    }

    private void link() {
        try {
            VertxContextSupport.subscribeAndAwait(linkRecords::linkSome);
        } catch (Throwable failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Each replica takes in a record of the same person and links at once. */
    @Test
    void bringTogetherWhoIsOneWhoeverOfThemWasFirst() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            String family = MadeUp.letters(9);
            String born = MadeUp.somebody().born().toString();
            allAtOnce(() -> {
                records.add("replica-" + MadeUp.letters(12), "Quirina", family, born, null);
                link();
                return null;
            });
            await().until(() -> database.column("""
                            select 1 from source_record r join record_to_link w on w.record_id = r.id where r.family_name = ?
                            """, family).isEmpty());
            assertThat(openLinks(family)).hasSize(REPLICAS);
            assertThat(openLinks(family).stream().distinct()).hasSize(1);
            assertThat(everLinked(family)).isEqualTo(REPLICAS);
        }
    }

    /** One batch waits, and all of them reach for it. */
    @Test
    void decideAWaitingRecordOnce() throws Exception {
        String family = MadeUp.letters(9);
        String born = MadeUp.somebody().born().toString();
        List<String> ids = List.of("a-" + family, "b-" + family, "c-" + family);
        ids.forEach(id -> records.add(id, "Quirina", family, born, null));
        allAtOnce(() -> {
            link();
            return null;
        });
        await().until(() -> openLinks(family).size() == ids.size());
        assertThat(openLinks(family).stream().distinct()).hasSize(1);
        assertThat(everLinked(family)).isEqualTo(ids.size());
        assertThat(database.column("""
                        select e.aggregate_id::text from outbox_event e join source_record r on r.id = e.aggregate_id
                         where r.family_name = ? and e.type = 'foothold.citizens.record.linked.v1'
                        """, family)).hasSize(ids.size()).doesNotHaveDuplicates();
    }

    @Test
    void noRecordAnywhereIsInTwoPersons() {
        assertThat(
                        database.column(
                                "select record_id::text from record_link where until is null group by record_id having count(*) > 1"))
                .isEmpty();
    }

    /** The citizen of each of their records. */
    private List<String> openLinks(String family) {
        return database.column("""
                select l.citizen_id::text from source_record r join record_link l on l.record_id = r.id and l.until is null
                 where r.family_name = ?
                """, family);
    }

    /** How many links there ever were: one more than records means that somebody was moved. */
    private int everLinked(String family) {
        return database.column(
                        "select 1 from source_record r join record_link l on l.record_id = r.id where r.family_name = ?",
                        family)
                .size();
    }
}
