package org.foothold.citizens.request.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.foothold.citizens.request.application.Copies;
import org.foothold.citizens.subjectaccess.domain.Section;
import org.foothold.security.sealing.Sealing;

/** Copies in the database, each sealed to its request. */
@ApplicationScoped
class CopyStore implements Copies {

    private static final String KEEP = """
            insert into rights_copy (request_id, sealed, made_at, released_at, ends_at) values ($1, $2, $3, $4, $5)
            on conflict (request_id) do update set sealed = excluded.sealed, made_at = excluded.made_at,
                released_at = excluded.released_at, ends_at = excluded.ends_at
            """;

    private final Pool pool;
    private final Sealing sealing;
    private final ObjectMapper json;

    CopyStore(Pool pool, Sealing sealing, ObjectMapper json) {
        this.pool = pool;
        this.sealing = sealing;
        this.json = json;
    }

    @Override
    public Uni<Void> keep(SqlConnection tx, UUID request, Copy copy) {
        return tx.preparedQuery(KEEP)
                .execute(Tuple.tuple()
                        .addUUID(request)
                        .addBuffer(Buffer.buffer(sealing.seal(write(copy.sections()), context(request))))
                        .addOffsetDateTime(copy.madeAt().atOffset(ZoneOffset.UTC))
                        .addOffsetDateTime(at(copy.releasedAt()))
                        .addOffsetDateTime(at(copy.endsAt())))
                .replaceWithVoid();
    }

    @Override
    public Uni<Optional<Copy>> find(UUID request) {
        return pool.preparedQuery("select * from rights_copy where request_id = $1")
                .execute(Tuple.of(request))
                .map(rows -> {
                    var row = rows.iterator();
                    return row.hasNext() ? Optional.of(copy(request, row.next())) : Optional.empty();
                });
    }

    @Override
    public Uni<Integer> dropThoseOver(Instant now) {
        return pool.preparedQuery("delete from rights_copy where ends_at <= $1")
                .execute(Tuple.of(now.atOffset(ZoneOffset.UTC)))
                .map(gone -> gone.rowCount());
    }

    private Copy copy(UUID request, Row row) {
        return new Copy(
                read(sealing.open(row.getBuffer("sealed").getBytes(), context(request))),
                row.getOffsetDateTime("made_at").toInstant(),
                Optional.ofNullable(row.getOffsetDateTime("released_at")).map(OffsetDateTime::toInstant),
                Optional.ofNullable(row.getOffsetDateTime("ends_at")).map(OffsetDateTime::toInstant));
    }

    private byte[] write(List<Section> sections) {
        Map<String, List<Map<String, Object>>> held = new LinkedHashMap<>();
        sections.forEach(section -> held.put(section.code(), section.rows()));
        try {
            return json.writeValueAsBytes(held);
        } catch (JsonProcessingException whatTheDatabaseGaveAlwaysWrites) {
            throw new IllegalStateException("A copy could not be written", whatTheDatabaseGaveAlwaysWrites);
        }
    }

    private List<Section> read(byte[] held) {
        try {
            return json
                    .readValue(held, new TypeReference<LinkedHashMap<String, List<Map<String, Object>>>>() {})
                    .entrySet()
                    .stream()
                    .map(section -> new Section(section.getKey(), section.getValue()))
                    .toList();
        } catch (IOException whatWeSealedAlwaysReads) {
            throw new IllegalStateException("A copy could not be read", whatWeSealedAlwaysReads);
        }
    }

    private static OffsetDateTime at(Optional<Instant> moment) {
        return moment.map(at -> at.atOffset(ZoneOffset.UTC)).orElse(null);
    }

    private static String context(UUID request) {
        return "rights-copy:" + request;
    }
}
