package org.foothold.triage.flag.store;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.foothold.kernel.NotFound;
import org.foothold.kernel.Personal;
import org.foothold.security.sealing.Sealing;
import org.foothold.triage.assessment.domain.AssessmentId;
import org.foothold.triage.flag.application.Flags;
import org.foothold.triage.flag.domain.Flag;
import org.foothold.triage.flag.domain.FlagId;
import org.hibernate.LockMode;

/** Keeps flags in PostgreSQL. */
@ApplicationScoped
class FlagRepository implements Flags {
    private final Sealing sealing;

    FlagRepository(Sealing sealing) {
        this.sealing = sealing;
    }

    @Override
    public Uni<Void> add(Flag flag) {
        var note = flag.note()
                .map(text -> text.reveal().getBytes(StandardCharsets.UTF_8))
                .map(text -> sealing.seal(text, place(flag.id().value())))
                .orElse(null);
        return Panache.getSession().chain(session -> session.persist(FlagRow.of(flag, note)));
    }

    @Override
    public Uni<Flag> toChange(FlagId id) {
        return Panache.getSession()
                .chain(session -> session.find(FlagRow.class, id.value(), LockMode.PESSIMISTIC_WRITE))
                .onItem()
                .ifNull()
                .failWith(NotFound::new)
                .map(this::toFlag);
    }

    @Override
    public Uni<Flag> find(FlagId id) {
        return Panache.getSession()
                .chain(session -> session.find(FlagRow.class, id.value()))
                .onItem()
                .ifNull()
                .failWith(NotFound::new)
                .map(this::toFlag);
    }

    @Override
    public Uni<Void> save(Flag flag) {
        return Panache.getSession()
                .chain(session -> session.find(FlagRow.class, flag.id().value()))
                .invoke(row -> row.take(flag))
                .replaceWithVoid();
    }

    @Override
    public Uni<Optional<Flag>> soonestOf(AssessmentId assessment) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(
                                "from FlagRow where assessmentId = :assessment order by respondBy, id", FlagRow.class)
                        .setParameter("assessment", assessment.value())
                        .setMaxResults(1)
                        .getSingleResultOrNull())
                .map(row -> Optional.ofNullable(row).map(this::toFlag));
    }

    private Flag toFlag(FlagRow row) {
        return row.toFlag(Optional.ofNullable(row.sealedNote)
                .map(note -> sealing.open(note, place(row.id)))
                .map(text -> Personal.of(new String(text, StandardCharsets.UTF_8))));
    }

    private static String place(UUID flag) {
        return "flag.note:" + flag;
    }
}
