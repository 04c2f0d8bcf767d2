package org.foothold.security.command;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.foothold.security.sealing.Sealing;
import org.hibernate.reactive.mutiny.Mutiny;

/** The stored answers, within the transaction at hand. */
@ApplicationScoped
class CommandStore {

    /**
     * In Hibernate's own language on purpose: Hibernate Reactive 3.2 keeps a new plan for every run of a native select, all under one
     * hash, and each look for them costs more than the command.
     */
    private static final String LOCK = "select function('pg_try_advisory_xact_lock' as Boolean, :lock)";

    private final Sealing sealing;
    private final StoredResponseFormat format;

    CommandStore(Sealing sealing, StoredResponseFormat format) {
        this.sealing = sealing;
        this.format = format;
    }

    /** An answer found under a key, with what had been asked. */
    record Earlier(byte[] fingerprint, StoredResponse response) {}

    /** Whether the key is ours until the transaction ends; never waits. */
    Uni<Boolean> lock(CommandKey key) {
        return session()
                .chain(session -> session.createSelectionQuery(LOCK, Boolean.class)
                        .setParameter("lock", key.lock())
                        .getSingleResult());
    }

    Uni<Optional<Earlier>> find(CommandKey key) {
        return session()
                .chain(session -> session.find(StoredCommand.class, key.hash()))
                .map(row -> Optional.ofNullable(row).map(found -> read(key, found)));
    }

    Uni<Void> save(CommandKey key, byte[] fingerprint, StoredResponse response) {
        var row = new StoredCommand();
        row.keyHash = key.hash();
        row.fingerprint = fingerprint;
        row.response = sealing.seal(format.write(response), key.context());
        return session().chain(session -> session.persist(row));
    }

    private Earlier read(CommandKey key, StoredCommand row) {
        byte[] opened = sealing.open(row.response, key.context());
        return new Earlier(row.fingerprint, format.read(opened));
    }

    private static Uni<Mutiny.Session> session() {
        return Panache.getSession();
    }
}
