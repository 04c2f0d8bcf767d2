package org.foothold.triage.wellbeing.store;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.foothold.events.RecordRef;
import org.foothold.kernel.NotFound;
import org.foothold.security.sealing.Sealing;
import org.foothold.triage.wellbeing.application.WellBeings;
import org.foothold.triage.wellbeing.domain.Said;
import org.foothold.triage.wellbeing.domain.Taken;
import org.hibernate.LockMode;

/** Keeps what was answered in PostgreSQL, sealed for its place. */
@ApplicationScoped
class WellBeingRepository implements WellBeings {
    private static final TypeReference<Map<String, String>> CODES = new TypeReference<>() {};

    private final Sealing sealing;
    private final ObjectMapper json = new ObjectMapper();

    WellBeingRepository(Sealing sealing) {
        this.sealing = sealing;
    }

    @Override
    public Uni<Void> add(Taken taken) {
        return Panache.getSession()
                .chain(session -> session.persist(WellBeingRow.of(taken, seal(taken))))
                .replaceWithVoid();
    }

    @Override
    public Uni<List<Taken>> of(Collection<RecordRef> records, int atMost) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(
                                "from WellBeingRow where personId in :records order by takenAt desc, id",
                                WellBeingRow.class)
                        .setParameter(
                                "records", records.stream().map(RecordRef::id).toList())
                        .setMaxResults(atMost)
                        .getResultList())
                .map(rows -> rows.stream()
                        .map(this::toTaken)
                        .filter(taken -> records.contains(taken.person()))
                        .toList());
    }

    @Override
    public Uni<Taken> findToChange(UUID id) {
        return Panache.getSession()
                .chain(session -> session.find(WellBeingRow.class, id, LockMode.PESSIMISTIC_WRITE))
                .onItem()
                .ifNull()
                .failWith(NotFound::new)
                .map(this::toTaken);
    }

    @Override
    public Uni<Void> save(Taken taken) {
        return Panache.getSession()
                .chain(session -> session.find(WellBeingRow.class, taken.id()))
                .invoke(row -> row.mark(taken))
                .replaceWithVoid();
    }

    private byte[] seal(Taken taken) {
        try {
            return sealing.seal(json.writeValueAsBytes(taken.said().codes()), place(taken.id()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Taken toTaken(WellBeingRow row) {
        try {
            return row.toTaken(Said.of(json.readValue(sealing.open(row.sealedAnswers, place(row.id)), CODES)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String place(UUID id) {
        return "well-being.answers:" + id;
    }
}
