package org.foothold.security.command;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.Optional;
import org.foothold.security.sealing.Sealing;
import org.hibernate.reactive.mutiny.Mutiny;

/** The stored answers, within the transaction at hand. */
@ApplicationScoped
class CommandStore {

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
                .chain(session -> session.createNativeQuery("select pg_try_advisory_xact_lock(:lock)", Boolean.class)
                        .setParameter("lock", key.lock())
                        .getSingleResult());
    }

    Uni<Optional<Earlier>> find(CommandKey key) {
        return session()
                .chain(session -> session.createNativeQuery(
                                "select fingerprint, response from idempotent_command where key_hash = :key",
                                Tuple.class)
                        .setParameter("key", key.hash())
                        .getSingleResultOrNull())
                .map(row -> Optional.ofNullable(row).map(found -> read(key, found)));
    }

    Uni<Void> save(CommandKey key, byte[] fingerprint, StoredResponse response) {
        byte[] sealed = sealing.seal(format.write(response), key.context());
        return session()
                .chain(session -> session.createNativeQuery(
                                "insert into idempotent_command (key_hash, fingerprint, response) values (:key, :fingerprint, :response)")
                        .setParameter("key", key.hash())
                        .setParameter("fingerprint", fingerprint)
                        .setParameter("response", sealed)
                        .executeUpdate())
                .replaceWithVoid();
    }

    private Earlier read(CommandKey key, Tuple row) {
        byte[] opened = sealing.open(row.get(1, byte[].class), key.context());
        return new Earlier(row.get(0, byte[].class), format.read(opened));
    }

    private static Uni<Mutiny.Session> session() {
        return Panache.getSession();
    }
}
