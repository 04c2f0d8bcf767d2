package org.foothold.citizens.linking.store;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.foothold.citizens.linking.application.Links;
import org.foothold.citizens.linking.domain.LinkingRound.Move;
import org.foothold.citizens.linking.domain.MatchKey;
import org.foothold.citizens.linking.domain.Profile;
import org.foothold.events.RecordRef;

/** Links by the PostgreSQL client, a batch per statement; the statements stand in {@link LinkSql}. */
@ApplicationScoped
class LinkStore implements Links {

    @Override
    public Uni<Boolean> tryToBeTheOnlyOne(SqlConnection tx) {
        return tx.preparedQuery(LinkSql.LOCK)
                .execute()
                .map(rows -> rows.iterator().next().getBoolean(0));
    }

    @Override
    public Uni<List<Waiting>> waiting(SqlConnection tx, int most) {
        return tx.preparedQuery(LinkSql.WAITING).execute(Tuple.of(most)).map(rows -> {
            List<Waiting> waiting = new ArrayList<>();
            rows.forEach(
                    row -> waiting.add(new Waiting(LinkRows.ref(row), row.getLong("version"), LinkRows.features(row))));
            return waiting;
        });
    }

    @Override
    public Uni<List<Linked>> around(SqlConnection tx, Set<MatchKey> keys, Collection<UUID> records) {
        Tuple asked = Tuple.tuple()
                .addArrayOfUUID(keys.stream().map(MatchKey::digest).toArray(UUID[]::new))
                .addArrayOfUUID(records.toArray(UUID[]::new));
        return tx.preparedQuery(LinkSql.CITIZENS_AROUND).execute(asked).chain(rows -> {
            List<UUID> citizens = new ArrayList<>();
            rows.forEach(row -> citizens.add(row.getUUID("citizen_id")));
            return recordsOf(tx, citizens);
        });
    }

    @Override
    public Uni<List<Linked>> recordsOf(SqlConnection tx, Collection<UUID> citizens) {
        if (citizens.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        return tx.preparedQuery(LinkSql.RECORDS_OF)
                .execute(Tuple.tuple().addArrayOfUUID(citizens.toArray(UUID[]::new)))
                .map(rows -> {
                    List<Linked> linked = new ArrayList<>();
                    rows.forEach(row -> linked.add(LinkRows.linked(row)));
                    return linked;
                });
    }

    @Override
    public Uni<Map<RecordRef, Long>> move(SqlConnection tx, Collection<Move> moves, Instant now) {
        if (moves.isEmpty()) {
            return Uni.createFrom().item(Map.of());
        }
        List<Move> sorted = List.copyOf(moves);
        Tuple values = Tuple.tuple()
                .addArrayOfUUID(column(sorted, Move::record))
                .addArrayOfUUID(column(sorted, Move::to))
                .addArrayOfString(sorted.stream().map(Move::rule).toArray(String[]::new))
                .addOffsetDateTime(now.atOffset(ZoneOffset.UTC));
        UUID[] again = sorted.stream()
                .filter(move -> move.from() != null)
                .map(Move::record)
                .toArray(UUID[]::new);
        return tx.preparedQuery(LinkSql.CLOSE)
                .execute(Tuple.tuple().addArrayOfUUID(again).addOffsetDateTime(now.atOffset(ZoneOffset.UTC)))
                .chain(() -> tx.preparedQuery(LinkSql.OPEN).execute(values))
                .chain(() -> tx.preparedQuery(LinkSql.NEXT_VERSION)
                        .execute(Tuple.tuple().addArrayOfUUID(column(sorted, Move::record))))
                .map(rows -> {
                    Map<RecordRef, Long> versions = new HashMap<>();
                    rows.forEach(row -> versions.put(LinkRows.ref(row), row.getLong("version")));
                    return versions;
                });
    }

    @Override
    public Uni<List<Told>> told(SqlConnection tx, Collection<UUID> citizens, Instant now) {
        Tuple asked = Tuple.tuple()
                .addArrayOfUUID(citizens.toArray(UUID[]::new))
                .addOffsetDateTime(now.atOffset(ZoneOffset.UTC));
        return tx.preparedQuery(LinkSql.ADD_CITIZENS)
                .execute(asked)
                .chain(() -> tx.preparedQuery(LinkSql.TOLD)
                        .execute(Tuple.tuple().addArrayOfUUID(citizens.toArray(UUID[]::new))))
                .map(rows -> {
                    List<Told> told = new ArrayList<>();
                    rows.forEach(row -> told.add(LinkRows.told(row)));
                    return told;
                });
    }

    @Override
    public Uni<Void> tell(SqlConnection tx, List<Told> citizens, Map<UUID, UUID> absorbed) {
        if (citizens.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        Tuple values = Tuple.tuple()
                .addArrayOfUUID(column(citizens, Told::citizen))
                .addArrayOfLong(citizens.stream().map(Told::version).toArray(Long[]::new))
                .addArrayOfString(profiles(citizens, Profile::ward))
                .addArrayOfString(profiles(citizens, Profile::ageBand))
                .addArrayOfString(profiles(citizens, Profile::language))
                .addArrayOfString(profiles(citizens, Profile::restrictedTo))
                .addArrayOfUUID(column(citizens, told -> absorbed.get(told.citizen())));
        return tx.preparedQuery(LinkSql.TELL).execute(values).replaceWithVoid();
    }

    @Override
    public Uni<Void> decided(SqlConnection tx, List<Waiting> records) {
        Tuple values = Tuple.tuple()
                .addArrayOfUUID(column(records, record -> record.ref().id()))
                .addArrayOfLong(records.stream().map(Waiting::version).toArray(Long[]::new));
        return tx.preparedQuery(LinkSql.DECIDED).execute(values).replaceWithVoid();
    }

    private static <T> UUID[] column(List<T> rows, Function<T, UUID> column) {
        return rows.stream().map(column).toArray(UUID[]::new);
    }

    private static String[] profiles(List<Told> told, Function<Profile, String> column) {
        return told.stream().map(one -> column.apply(one.profile())).toArray(String[]::new);
    }
}
