package org.foothold.triage.person.store;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.foothold.security.sealing.Sealing;
import org.foothold.triage.person.application.People;
import org.foothold.triage.person.domain.PersonDetails;

/** Keeps people's details in PostgreSQL, sealed for their place. */
@ApplicationScoped
class PersonRepository implements People {
    private final Sealing sealing;
    private final ObjectMapper json = new ObjectMapper();

    PersonRepository(Sealing sealing) {
        this.sealing = sealing;
    }

    @Override
    public Uni<Void> keep(UUID recordId, PersonDetails details, Instant now) {
        var sealed = seal(recordId, details);
        return Panache.getSession()
                .chain(session -> session.find(PersonRow.class, recordId).chain(found -> {
                    var row = found == null ? new PersonRow() : found;
                    row.recordId = recordId;
                    row.sealedDetails = sealed;
                    row.changedAt = now;
                    return found == null
                            ? session.persist(row)
                            : Uni.createFrom().voidItem();
                }));
    }

    @Override
    public Uni<Optional<PersonDetails>> find(UUID recordId) {
        return Panache.getSession()
                .chain(session -> session.find(PersonRow.class, recordId))
                .map(row -> Optional.ofNullable(row).map(this::open));
    }

    @Override
    public Uni<Integer> dropLinkedBefore(Instant then) {
        return Panache.getSession()
                .chain(session -> session.createMutationQuery(
                                "delete from PersonRow where linkedAt < :then and changedAt < :then")
                        .setParameter("then", then)
                        .executeUpdate());
    }

    private byte[] seal(UUID recordId, PersonDetails details) {
        try {
            return sealing.seal(json.writeValueAsBytes(DetailsDocument.of(details)), place(recordId));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private PersonDetails open(PersonRow row) {
        try {
            return json.readValue(sealing.open(row.sealedDetails, place(row.recordId)), DetailsDocument.class)
                    .toDetails();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String place(UUID recordId) {
        return "person.details:" + recordId;
    }
}
