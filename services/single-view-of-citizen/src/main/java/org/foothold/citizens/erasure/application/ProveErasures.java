package org.foothold.citizens.erasure.application;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.foothold.citizens.erasure.domain.Erasure.Proof;
import org.foothold.citizens.erasure.domain.Sought;

/**
 * Searches every table for the values of those who were just erased. The values wait in memory and nowhere else; should the process
 * end before, the erasure stays without a proof and says so. A value that records of other people have too is theirs, and not sought.
 */
@ApplicationScoped
class ProveErasures {

    /** Where other people's own values stand: whatever is found there is another record's. */
    private static final Set<String> OF_OTHERS = Set.of("source_record", "contact_point", "record_search");

    private record Waiting(UUID erasure, List<Sought> values) {}

    private final Queue<Waiting> waiting = new ConcurrentLinkedQueue<>();
    private final Traces traces;
    private final Erasures erasures;
    private final InstantSource clock;

    ProveErasures(Traces traces, Erasures erasures, InstantSource clock) {
        this.traces = traces;
        this.erasures = erasures;
        this.clock = clock;
    }

    /** To be called when the erasure is committed. */
    void soon(UUID erasure, Set<Sought> values) {
        waiting.add(new Waiting(erasure, List.copyOf(values)));
    }

    @Scheduled(
            every = "{foothold.citizens.erasure.prove-every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            identity = "prove-erasures")
    Uni<Void> proveNext() {
        Waiting next = waiting.poll();
        return next == null
                ? Uni.createFrom().voidItem()
                : prove(next.values()).chain(proof -> erasures.prove(next.erasure(), proof));
    }

    private Uni<Proof> prove(List<Sought> values) {
        return ofOthers(values).chain(others -> {
            List<Sought> own = new ArrayList<>(values);
            own.removeAll(others);
            return traces.tables()
                    .chain(tables -> Multi.createFrom()
                            .iterable(tables)
                            .onItem()
                            .transformToUniAndConcatenate(table -> traces.count(table, own)
                                    .map(found -> Map.entry(
                                            table,
                                            found.stream()
                                                    .mapToLong(Long::longValue)
                                                    .sum())))
                            .collect()
                            .in(TreeMap<String, Long>::new, (all, one) -> all.put(one.getKey(), one.getValue()))
                            .map(found -> new Proof(clock.instant(), own.size(), others.size(), found)));
        });
    }

    private Uni<Set<Sought>> ofOthers(List<Sought> values) {
        return Multi.createFrom()
                .iterable(OF_OTHERS)
                .onItem()
                .transformToUniAndConcatenate(table -> traces.count(table, values))
                .collect()
                .in(HashSet<Sought>::new, (others, counts) -> {
                    for (int i = 0; i < counts.size(); i++) {
                        if (counts.get(i) > 0) {
                            others.add(values.get(i));
                        }
                    }
                })
                .map(others -> others);
    }
}
