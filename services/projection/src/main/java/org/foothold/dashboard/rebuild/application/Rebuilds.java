package org.foothold.dashboard.rebuild.application;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.foothold.dashboard.rebuild.application.TopicReplay.Batch;
import org.foothold.dashboard.rebuild.domain.Rebuild;

/** Rebuilds and their generations, as they are kept. */
public interface Rebuilds {

    /**
     * Takes the place of the one rebuild that may run, clears away what a rebuild whose process ended left behind, and
     * opens an empty generation.
     *
     * @return empty when another one is running
     */
    Uni<Optional<Rebuild>> begin(UUID id, String requestedBy);

    /**
     * Writes a batch into the new generation, which has no indexes yet, and notes the progress with it; several batches may be
     * written at once. Answers how many events could not be applied; fails when the database is away.
     */
    Uni<Integer> load(Rebuild rebuild, Batch batch);

    /** The same, once the indexes are built. */
    Uni<Integer> add(Rebuild rebuild, Batch batch);

    /** Builds the indexes. */
    Uni<Void> index(Rebuild rebuild);

    /**
     * The events that a generation may lack when the writers are out.
     *
     * @param forBoth whether they complete the old generation as well; otherwise it is too far behind to be compared with
     */
    record LastEvents(List<Batch> batches, boolean forBoth) {}

    /**
     * Keeps all writers out, lets the last events be applied, serves the new generation from then on, and compares the two
     * as they were at that moment.
     *
     * @param lastEvents asked for when the writers are out
     */
    Uni<Void> swap(Rebuild rebuild, Supplier<Uni<LastEvents>> lastEvents);

    Uni<Void> enter(Rebuild rebuild, String state);

    /** The end, whichever it was; gives the place free. */
    Uni<Void> end(Rebuild rebuild, Throwable failure);

    Uni<Optional<Rebuild>> find(UUID id);

    Uni<List<Rebuild>> latest();

    /** Drops generations that are no longer read, and what dead rebuilds left. */
    Uni<Integer> clearAway();
}
