package org.foothold.dashboard.views.store;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.foothold.dashboard.views.application.FoldEvents;
import org.foothold.dashboard.views.application.Views;
import org.foothold.dashboard.views.domain.ViewChanges;
import org.foothold.identity.RecordIdentity;
import org.foothold.outbox.IncomingEvent;

/** Writes a folded batch into a generation: one statement per table, always in one order. */
@ApplicationScoped
public class ViewTables implements Views {

    private final GenerationTables generations;
    private final RecordIdentity identity;
    private final Announcements announcements;
    private final TimelineCopy timelines;

    ViewTables(
            GenerationTables generations,
            RecordIdentity identity,
            Announcements announcements,
            TimelineCopy timelines) {
        this.generations = generations;
        this.identity = identity;
        this.announcements = announcements;
        this.timelines = timelines;
    }

    @Override
    public Uni<Void> applyToServing(SqlConnection tx, List<IncomingEvent> events) {
        ViewChanges changes = FoldEvents.fold(events);
        return generations
                .enterServing(tx)
                .chain(() -> identity.apply(tx, events))
                .call(() -> write(tx, changes))
                .chain(linked -> announcements.of(tx, changes, linked));
    }

    @Override
    public Uni<Integer> applyTo(SqlConnection tx, int generation, List<IncomingEvent> events) {
        ViewChanges changes = FoldEvents.fold(events);
        return generations
                .enter(tx, generation)
                .chain(() -> identity.apply(tx, events))
                .call(() -> write(tx, changes))
                .map(linked -> changes.size() + linked.size());
    }

    @Override
    public Uni<Integer> loadInto(SqlConnection tx, int generation, List<IncomingEvent> events) {
        ViewChanges changes = FoldEvents.fold(events);
        return generations
                .enter(tx, generation)
                .chain(() -> identity.apply(tx, events))
                .call(() -> writeMerged(tx, changes))
                .call(() -> timelines.copy(generation, changes.timeline()))
                .map(linked -> changes.size() + linked.size());
    }

    private static Uni<Void> write(SqlConnection tx, ViewChanges changes) {
        return writeMerged(tx, changes).chain(() -> TriageTables.TIMELINE.write(tx, changes.timeline()));
    }

    /** The rows that may be there already and are merged; the timeline only grows. */
    private static Uni<Void> writeMerged(SqlConnection tx, ViewChanges changes) {
        return FlagTable.UPSERT
                .write(tx, changes.flags())
                .chain(() -> TriageTables.ASSESSMENTS.write(tx, changes.assessments()))
                .chain(() -> ConversationTables.CONVERSATIONS.write(tx, changes.conversations()))
                .chain(() -> ConversationTables.STEPS.write(tx, changes.steps()))
                .chain(() -> CitizenTables.RECORDS.write(tx, changes.records()))
                .chain(() -> CitizenTables.PROFILES.write(tx, changes.profiles()))
                .chain(() -> CitizenTables.CONSENTS.write(tx, changes.consents()))
                .chain(() -> AgreementTable.UPSERT.write(tx, changes.agreements()));
    }
}
