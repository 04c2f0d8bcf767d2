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
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.foothold.citizens.linking.application.Links;
import org.foothold.citizens.linking.domain.HumanVerdicts;
import org.foothold.citizens.linking.domain.LinkingRound.Doubt;
import org.foothold.citizens.linking.domain.LinkingRound.Move;
import org.foothold.citizens.linking.domain.MatchKey;
import org.foothold.citizens.linking.domain.Matcher;
import org.foothold.citizens.linking.domain.Profile;
import org.foothold.citizens.linking.domain.RecordPair;
import org.foothold.events.RecordRef;

/**
 * Links by the PostgreSQL client, a batch per statement; the statements stand in {@link LinkSql}. Those that do not need the answer of the one before are
 * sent at once, in their order.
 */
@ApplicationScoped
class LinkStore implements Links {

    private final LinkRows linkRows;
    private final String[] onePerPerson;
    private final int joinAt;

    LinkStore(
            Matcher matcher,
            @ConfigProperty(name = "foothold.citizens.linking.one-per-person") Optional<Set<String>> onePerPerson) {
        this.linkRows = new LinkRows(onePerPerson.orElse(Set.of()), matcher.compared());
        this.onePerPerson = onePerPerson.orElse(Set.of()).toArray(String[]::new);
        this.joinAt = matcher.joinAt();
    }

    @Override
    public Uni<Boolean> tryToBeTheOnlyOne(SqlConnection tx) {
        return tx.preparedQuery(LinkSql.LOCK)
                .execute()
                .map(rows -> rows.iterator().next().getBoolean(0));
    }

    @Override
    public Uni<Void> waitToBeTheOnlyOne(SqlConnection tx) {
        return tx.preparedQuery(LinkSql.WAIT_FOR_LOCK).execute().replaceWithVoid();
    }

    @Override
    public Uni<List<Waiting>> waiting(SqlConnection tx, int most) {
        return tx.preparedQuery(LinkSql.WAITING).execute(Tuple.of(most)).map(rows -> {
            List<Waiting> waiting = new ArrayList<>();
            rows.forEach(
                    row -> waiting.add(new Waiting(LinkRows.ref(row), row.getLong("version"), linkRows.features(row))));
            return waiting;
        });
    }

    @Override
    public Uni<Void> rekey(SqlConnection tx, Map<UUID, Set<MatchKey>> keys) {
        List<UUID> digests = new ArrayList<>();
        List<UUID> records = new ArrayList<>();
        keys.forEach((record, its) -> its.forEach(key -> {
            digests.add(key.digest());
            records.add(record);
        }));
        return together(
                tx.preparedQuery(LinkSql.FORGET_KEYS)
                        .execute(Tuple.tuple().addArrayOfUUID(keys.keySet().toArray(UUID[]::new))),
                tx.preparedQuery(LinkSql.KEEP_KEYS)
                        .execute(Tuple.tuple()
                                .addArrayOfUUID(digests.toArray(UUID[]::new))
                                .addArrayOfUUID(records.toArray(UUID[]::new))));
    }

    @Override
    public Uni<HumanVerdicts> verdicts(SqlConnection tx, Collection<UUID> records) {
        return tx.preparedQuery(LinkSql.VERDICTS)
                .execute(Tuple.tuple().addArrayOfUUID(records.toArray(UUID[]::new)))
                .map(rows -> {
                    Set<RecordPair> same = new HashSet<>();
                    Set<RecordPair> notSame = new HashSet<>();
                    rows.forEach(row -> (row.getString("verdict").equals("same") ? same : notSame)
                            .add(new RecordPair(row.getUUID("record_one"), row.getUUID("record_other"))));
                    return new HumanVerdicts(same, notSame);
                });
    }

    @Override
    public Uni<Void> review(SqlConnection tx, Questions questions, String model, Instant now) {
        if (questions.touched().isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        List<Doubt> raised = questions.raised();
        UUID[] touched = questions.touched().toArray(UUID[]::new);
        Tuple asked = Tuple.tuple()
                .addArrayOfUUID(column(raised, doubt -> doubt.pair().one()))
                .addArrayOfUUID(column(raised, doubt -> doubt.pair().other()))
                .addArrayOfInteger(raised.stream().map(Doubt::score).toArray(Integer[]::new))
                .addArrayOfString(raised.stream()
                        .map(doubt -> doubt.question().queue().code())
                        .toArray(String[]::new))
                .addArrayOfString(
                        raised.stream().map(doubt -> doubt.question().code()).toArray(String[]::new))
                .addString(model)
                .addOffsetDateTime(now.atOffset(ZoneOffset.UTC));
        Tuple open = Tuple.tuple()
                .addArrayOfUUID(touched)
                .addArrayOfUUID(questions.decided().toArray(UUID[]::new))
                .addArrayOfUUID(column(raised, doubt -> doubt.pair().one()))
                .addArrayOfUUID(column(raised, doubt -> doubt.pair().other()))
                .addArrayOfString(onePerPerson)
                .addInteger(joinAt);
        return together(
                raised.isEmpty()
                        ? Uni.createFrom().voidItem()
                        : tx.preparedQuery(LinkSql.ASK).execute(asked),
                tx.preparedQuery(LinkSql.NO_LONGER_ASKED).execute(open),
                tx.preparedQuery(LinkSql.ASKED_TWICE).execute(Tuple.tuple().addArrayOfUUID(touched)));
    }

    @Override
    public Uni<List<Linked>> around(SqlConnection tx, Set<MatchKey> keys, Collection<UUID> records) {
        Tuple asked = Tuple.tuple()
                .addArrayOfUUID(keys.stream().map(MatchKey::digest).toArray(UUID[]::new))
                .addArrayOfUUID(records.toArray(UUID[]::new))
                .addInteger(MatchKey.LARGEST_BLOCK);
        return tx.preparedQuery(LinkSql.CITIZENS_AROUND).execute(asked).chain(rows -> {
            List<UUID> citizens = new ArrayList<>();
            rows.forEach(row -> citizens.add(row.getUUID("citizen_id")));
            return recordsOf(tx, citizens);
        });
    }

    @Override
    public Uni<Set<MatchKey>> crowded(SqlConnection tx, Set<MatchKey> keys) {
        return tx.preparedQuery(LinkSql.CROWDED)
                .execute(Tuple.tuple()
                        .addArrayOfUUID(keys.stream().map(MatchKey::digest).toArray(UUID[]::new))
                        .addInteger(MatchKey.LARGEST_BLOCK))
                .map(rows -> {
                    Set<MatchKey> crowded = new HashSet<>();
                    rows.forEach(row -> crowded.add(new MatchKey(row.getUUID("digest"))));
                    return crowded;
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
                    rows.forEach(row -> linked.add(linkRows.linked(row)));
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
        Uni<?> close = again.length == 0
                ? Uni.createFrom().voidItem()
                : tx.preparedQuery(LinkSql.CLOSE)
                        .execute(Tuple.tuple().addArrayOfUUID(again).addOffsetDateTime(now.atOffset(ZoneOffset.UTC)));
        return Uni.combine()
                .all()
                .unis(
                        close,
                        tx.preparedQuery(LinkSql.OPEN).execute(values),
                        tx.preparedQuery(LinkSql.NEXT_VERSION)
                                .execute(Tuple.tuple().addArrayOfUUID(column(sorted, Move::record))))
                .with((closed, opened, rows) -> {
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
        return Uni.combine()
                .all()
                .unis(
                        tx.preparedQuery(LinkSql.ADD_CITIZENS).execute(asked),
                        tx.preparedQuery(LinkSql.TOLD)
                                .execute(Tuple.tuple().addArrayOfUUID(citizens.toArray(UUID[]::new))))
                .with((added, rows) -> {
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

    /** Sends all without waiting for the answer of the one before; the database takes them in this order. */
    private static Uni<Void> together(Uni<?>... statements) {
        return Uni.combine().all().unis(statements).discardItems();
    }

    private static <T> UUID[] column(List<T> rows, Function<T, UUID> column) {
        return rows.stream().map(column).toArray(UUID[]::new);
    }

    private static String[] profiles(List<Told> told, Function<Profile, String> column) {
        return told.stream().map(one -> column.apply(one.profile())).toArray(String[]::new);
    }
}
