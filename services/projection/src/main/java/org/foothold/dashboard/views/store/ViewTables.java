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

    ViewTables(GenerationTables generations, RecordIdentity identity, Announcements announcements) {
        this.generations = generations;
        this.identity = identity;
        this.announcements = announcements;
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

    private static Uni<Void> write(SqlConnection tx, ViewChanges changes) {
        return FlagTable.UPSERT
                .write(tx, changes.flags())
                .chain(() -> TriageTables.ASSESSMENTS.write(tx, changes.assessments()))
                .chain(() -> CitizenTables.RECORDS.write(tx, changes.records()))
                .chain(() -> CitizenTables.PROFILES.write(tx, changes.profiles()))
                .chain(() -> CitizenTables.CONSENTS.write(tx, changes.consents()))
                .chain(() -> AgreementTable.UPSERT.write(tx, changes.agreements()))
                .chain(() -> TriageTables.TIMELINE.write(tx, changes.timeline()));
    }
}
