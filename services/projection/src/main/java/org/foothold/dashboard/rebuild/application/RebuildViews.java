package org.foothold.dashboard.rebuild.application;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import org.apache.kafka.common.TopicPartition;
import org.foothold.dashboard.rebuild.application.Rebuilds.LastEvents;
import org.foothold.dashboard.rebuild.application.TopicReplay.Batch;
import org.foothold.dashboard.rebuild.application.TopicReplay.Reading;
import org.foothold.dashboard.rebuild.domain.Rebuild;
import org.foothold.dashboard.views.application.Positions;
import org.foothold.dashboard.views.application.Positions.Reached;
import org.foothold.kernel.RuleViolation;
import org.foothold.kernel.TimeOrderedId;
import org.jboss.logging.Logger;

/**
 * Rebuilds the views: load bare tables from the first event on, build the indexes, catch up, keep the writers out for the
 * last few events, swap. Readers notice nothing; a failure or a crash before the swap leaves everything as it was.
 */
@ApplicationScoped
public class RebuildViews {

    private static final Logger LOG = Logger.getLogger(RebuildViews.class);
    /** With fewer events than this to go the writers can be kept out without anybody noticing. */
    private static final int CLOSE = 500;
    /** Live consumers that are farther behind than this are not waited for: then old and new are not compared. */
    private static final int FAR = 20_000;

    private static final int BATCHES_AT_ONCE = 3;

    private final Rebuilds rebuilds;
    private final TopicReplay topics;
    private final Positions positions;
    private final InstantSource clock;
    private final RandomGenerator random = new SecureRandom();

    RebuildViews(Rebuilds rebuilds, TopicReplay topics, Positions positions, InstantSource clock) {
        this.rebuilds = rebuilds;
        this.topics = topics;
        this.positions = positions;
        this.clock = clock;
    }

    /** Starts a rebuild, which then runs by itself. */
    public Uni<Rebuild> start(String requestedBy) {
        UUID id = TimeOrderedId.at(clock.instant(), random);
        return rebuilds.begin(id, requestedBy)
                .map(begun -> begun.orElseThrow(() ->
                        new RuleViolation("one-rebuild-at-a-time", "A rebuild is running; wait until it has ended")))
                .invoke(rebuild -> run(rebuild)
                        .subscribe()
                        .with(done -> {}, failure -> LOG.error("A rebuild did not end well", failure)));
    }

    private Uni<Void> run(Rebuild rebuild) {
        return topics.begin()
                .chain(reading -> steps(rebuild, reading).eventually(reading::close))
                .onItemOrFailure()
                .transformToUni((done, failure) -> rebuilds.end(rebuild, failure));
    }

    private Uni<Void> steps(Rebuild rebuild, Reading reading) {
        return reading.aimAtEnd()
                .chain(() -> all(reading, batch -> rebuilds.load(rebuild, batch)))
                .chain(() -> rebuilds.enter(rebuild, "indexing"))
                .chain(() -> rebuilds.index(rebuild))
                .chain(() -> rebuilds.enter(rebuild, "catching-up"))
                .chain(() -> catchUp(rebuild, reading))
                .chain(() -> rebuilds.swap(rebuild, () -> lastEvents(reading)));
    }

    /** Two batches are written while the next is read; no more than three are in memory. */
    private Uni<Void> all(Reading reading, Function<Batch, Uni<Integer>> write) {
        return Multi.createBy()
                .repeating()
                .uni(reading::next)
                .whilst(batch -> !batch.atEnd())
                .onItem()
                .transformToUni(write::apply)
                .merge(BATCHES_AT_ONCE)
                .onItem()
                .ignoreAsUni();
    }

    private Uni<Void> catchUp(Rebuild rebuild, Reading reading) {
        return reading.aimAtEnd()
                .chain(toGo ->
                        all(reading, batch -> rebuilds.add(rebuild, batch)).replaceWith(toGo))
                .chain(toGo -> toGo > CLOSE
                        ? catchUp(rebuild, reading)
                        : Uni.createFrom().voidItem());
    }

    /** Where the live consumers are not far behind, goes back to them, so that old and new end at the same event. */
    private Uni<LastEvents> lastEvents(Reading reading) {
        return positions
                .all()
                .map(RebuildViews::offsets)
                .chain(offsets -> reading.aheadOf(offsets).chain(ahead -> {
                    boolean comparable = ahead <= FAR;
                    return (comparable
                                    ? reading.rewindTo(offsets)
                                    : Uni.createFrom().voidItem())
                            .chain(reading::aimAtEnd)
                            .chain(() -> remaining(reading, new ArrayList<>()))
                            .map(batches -> new LastEvents(batches, comparable));
                }));
    }

    private static Map<TopicPartition, Long> offsets(Map<TopicPartition, Reached> reached) {
        Map<TopicPartition, Long> offsets = new HashMap<>();
        reached.forEach((partition, place) -> offsets.put(partition, place.nextOffset()));
        return offsets;
    }

    private Uni<List<Batch>> remaining(Reading reading, List<Batch> soFar) {
        return reading.next().chain(batch -> {
            soFar.add(batch);
            return batch.atEnd() ? Uni.createFrom().item(soFar) : remaining(reading, soFar);
        });
    }
}
