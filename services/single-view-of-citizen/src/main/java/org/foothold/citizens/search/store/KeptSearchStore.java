package org.foothold.citizens.search.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.foothold.citizens.search.application.KeptSearches;
import org.foothold.citizens.search.domain.Typed;
import org.foothold.security.sealing.Sealing;

/** Searches in the database, sealed under the service's key and bound to their row. */
@ApplicationScoped
class KeptSearchStore implements KeptSearches {

    private static final String KEEP =
            "insert into kept_search (id, asked_by, question, asked_at) values ($1, $2, $3, $4)";

    private static final String FIND = """
            select question from kept_search where id = $1 and asked_by = $2 and asked_at > now() - interval '8 hours'
            """;

    private static final String FORGET = "delete from kept_search where asked_at <= now() - interval '8 hours'";

    private final Pool pool;
    private final Sealing sealing;
    private final ObjectMapper json;

    KeptSearchStore(Pool pool, Sealing sealing, ObjectMapper json) {
        this.pool = pool;
        this.sealing = sealing;
        this.json = json;
    }

    @Override
    public Uni<Void> keep(UUID key, Typed typed, String askedBy, Instant now) {
        return pool.preparedQuery(KEEP)
                .execute(Tuple.of(
                        key,
                        askedBy,
                        Buffer.buffer(sealing.seal(bytes(typed), context(key))),
                        now.atOffset(ZoneOffset.UTC)))
                .replaceWithVoid();
    }

    @Override
    public Uni<Optional<Typed>> find(UUID key, String askedBy) {
        return pool.preparedQuery(FIND).execute(Tuple.of(key, askedBy)).map(rows -> {
            var row = rows.iterator();
            return row.hasNext()
                    ? Optional.of(
                            typed(sealing.open(row.next().getBuffer("question").getBytes(), context(key))))
                    : Optional.empty();
        });
    }

    @Scheduled(
            identity = "forget-searches",
            every = "{foothold.citizens.search.forget-every}",
            delayed = "1m",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> forget() {
        return pool.query(FORGET).execute().replaceWithVoid();
    }

    private static String context(UUID key) {
        return "kept-search:" + key;
    }

    private byte[] bytes(Typed typed) {
        try {
            return json.writeValueAsBytes(typed);
        } catch (JsonProcessingException plainTextAlwaysWrites) {
            throw new IllegalStateException("A search could not be written", plainTextAlwaysWrites);
        }
    }

    private Typed typed(byte[] bytes) {
        try {
            return json.readValue(bytes, Typed.class);
        } catch (IOException notOurs) {
            throw new UncheckedIOException(notOurs);
        }
    }
}
