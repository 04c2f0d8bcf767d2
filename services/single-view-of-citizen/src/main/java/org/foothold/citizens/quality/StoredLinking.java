package org.foothold.citizens.quality;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.foothold.citizens.linking.application.LinkRecords;
import org.foothold.citizens.record.application.TakeInRecords;

/**
 * Record after record as they would come by event: taken in, linked and told of by the service's own use cases, each in PostgreSQL to
 * stay before the next begins.
 */
@Singleton
class StoredLinking {

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final int TOLD_EVERY = 5_000;

    private final Pool pool;
    private final TakeInRecords takeInRecords;
    private final LinkRecords linkRecords;
    private final InstantSource clock;

    StoredLinking(Pool pool, TakeInRecords takeInRecords, LinkRecords linkRecords, InstantSource clock) {
        this.pool = pool;
        this.takeInRecords = takeInRecords;
        this.linkRecords = linkRecords;
        this.clock = clock;
    }

    Map<String, Object> measure(DataSet data, List<Integer> order) {
        List<Long> times = new ArrayList<>();
        for (int place : order) {
            long began = System.nanoTime();
            link(data, place);
            times.add(System.nanoTime() - began);
            if (times.size() % TOLD_EVERY == 0) {
                Printed.line("  ... %,d of %,d", times.size(), order.size());
            }
        }
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("clusters", Quality.of(data, clusters()).print("record by record"));
        Map<String, Long> asked = asked();
        figures.put(
                "toReview", asked.values().stream().mapToLong(Long::longValue).sum());
        figures.put("asked", asked);
        double seconds = times.stream().mapToLong(Long::longValue).sum() / 1e9;
        times.sort(null);
        figures.put("recordsPerSecond", order.size() / seconds);
        figures.put("p50Millis", at(times, 0.5));
        figures.put("p99Millis", at(times, 0.99));
        Printed.line(
                "  %,.0f records/s through PostgreSQL, p50 %.1f ms, p99 %.1f ms; %,d pairs to review",
                order.size() / seconds, at(times, 0.5), at(times, 0.99), figures.get("toReview"));
        asked.forEach((question, pairs) -> Printed.line("    %,d %s", pairs, question));
        return figures;
    }

    private void link(DataSet data, int place) {
        int decided =
                ended(pool.withTransaction(tx -> takeInRecords.takeIn(tx, List.of(data.record(place)), clock.instant()))
                        .chain(linkRecords::linkSome));
        if (decided != 1) {
            throw new IllegalStateException("row " + place + " was not linked");
        }
    }

    /** The citizens as they are now, each as the places of its records. */
    List<Set<Integer>> clusters() {
        Map<UUID, Set<Integer>> clusters = new HashMap<>();
        ended(pool.query("select citizen_id, record_id from record_link where until is null")
                        .execute())
                .forEach(row -> clusters.computeIfAbsent(row.getUUID(0), none -> new HashSet<>())
                        .add(DataSet.place(row.getUUID(1))));
        return List.copyOf(clusters.values());
    }

    /** How many pairs a person is asked about, by question. */
    private Map<String, Long> asked() {
        Map<String, Long> asked = new LinkedHashMap<>();
        ended(pool.query("select question, count(*) from match_review group by question order by 2 desc, 1")
                        .execute())
                .forEach(row -> asked.put(row.getString(0), row.getLong(1)));
        return asked;
    }

    /** This is a command's own thread, which has nothing else to do. */
    private static <T> T ended(Uni<T> work) {
        return work.subscribeAsCompletionStage()
                .orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS)
                .join();
    }

    private static double at(List<Long> sorted, double share) {
        return sorted.isEmpty() ? 0 : sorted.get((int) (share * (sorted.size() - 1))) / 1e6;
    }
}
