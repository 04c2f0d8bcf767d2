package org.foothold.triage.held.store;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import org.foothold.kernel.NotFound;
import org.foothold.security.sealing.Sealing;
import org.foothold.triage.held.application.HeldConversations;
import org.foothold.triage.held.domain.HeldConversation;
import org.foothold.triage.held.domain.Worker;

/** Keeps held conversations in PostgreSQL, what was noted sealed for its place. */
@ApplicationScoped
class HeldConversationRepository implements HeldConversations {
    private final Sealing sealing;
    private final ObjectMapper json = new ObjectMapper();

    HeldConversationRepository(Sealing sealing) {
        this.sealing = sealing;
    }

    @Override
    public Uni<Void> add(HeldConversation held) {
        return Panache.getSession().chain(session -> session.persist(HeldConversationRow.of(held)));
    }

    @Override
    public Uni<HeldConversation> find(UUID assessmentId) {
        return Panache.getSession()
                .chain(session -> session.find(HeldConversationRow.class, assessmentId))
                .onItem()
                .ifNull()
                .failWith(NotFound::new)
                .map(row -> row.toHeld(open(row)));
    }

    @Override
    public Uni<Void> save(HeldConversation held) {
        return Panache.getSession()
                .chain(session -> session.find(HeldConversationRow.class, held.assessmentId()))
                .invoke(row -> row.sealedNotes = seal(held))
                .replaceWithVoid();
    }

    @Override
    public Uni<List<HeldConversation>> latestOf(Worker worker, int atMost) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(
                                "from HeldConversationRow where heldBy = :worker order by begunAt desc, assessmentId",
                                HeldConversationRow.class)
                        .setParameter("worker", worker.subject())
                        .setMaxResults(atMost)
                        .getResultList())
                .map(rows -> rows.stream()
                        .map(row -> row.toHeld(NotesDocument.EMPTY))
                        .toList());
    }

    @Override
    public Uni<Boolean> holds(Worker worker, UUID recordId) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(
                                "select count(*) from HeldConversationRow where recordId = :record and heldBy = :worker",
                                Long.class)
                        .setParameter("record", recordId)
                        .setParameter("worker", worker.subject())
                        .getSingleResult())
                .map(count -> count > 0);
    }

    private byte[] seal(HeldConversation held) {
        try {
            return sealing.seal(json.writeValueAsBytes(NotesDocument.of(held)), place(held.assessmentId()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private NotesDocument open(HeldConversationRow row) {
        if (row.sealedNotes == null) {
            return NotesDocument.EMPTY;
        }
        try {
            return json.readValue(sealing.open(row.sealedNotes, place(row.assessmentId)), NotesDocument.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String place(UUID assessmentId) {
        return "held-conversation.notes:" + assessmentId;
    }
}
