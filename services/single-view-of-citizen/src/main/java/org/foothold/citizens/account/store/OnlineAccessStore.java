package org.foothold.citizens.account.store;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.foothold.citizens.account.application.OnlineAccesses;
import org.foothold.citizens.account.domain.AccessCode;
import org.foothold.citizens.account.domain.Checked;
import org.foothold.citizens.account.domain.EndedBecause;
import org.foothold.citizens.account.domain.OnlineAccess;
import org.foothold.citizens.account.domain.OnlineAccess.Ended;
import org.foothold.citizens.account.domain.OnlineAccess.Linked;
import org.foothold.security.sealing.Sealing;

/** Online access by the PostgreSQL client. The table alone opens nothing: of a code it has a keyed hash. */
@ApplicationScoped
class OnlineAccessStore implements OnlineAccesses {

    private static final String ADD = """
            insert into account_access (id, citizen_id, checked, given_by, given_at, code_hash, code_ends_at)
            values ($1, $2, $3, $4, $5, $6, $7)
            """;

    private static final String ADD_RECORDS =
            "insert into account_access_record (access_id, record_id) select $1, unnest($2::uuid[])";

    private static final String OPENED_BY = """
            select * from account_access
             where code_hash = $1 and code_ends_at > $2 and account is null and ended_at is null for update
            """;

    private static final String LINK =
            "update account_access set account = $2, linked_at = $3, code_hash = null where id = $1";

    private static final String END = """
            update account_access set ended_by = $2, ended_because = $3, ended_at = $4, code_hash = null
             where ended_at is null and (account is not null or code_ends_at > $4) and
            """;

    private static final String END_OF =
            END + " id in (select access_id from account_access_record where record_id = any ($1))";

    private static final String END_OF_ACCOUNT = END + " account = $1";

    private static final String PEOPLE_OF = """
            select distinct l.citizen_id
              from account_access a
              join account_access_record r on r.access_id = a.id
              join record_link l on l.record_id = r.record_id and l.until is null
             where a.account = $1 and a.ended_at is null
            """;

    private static final String ACCOUNTS_OF = """
            select distinct a.account
              from record_link l
              join account_access_record r on r.record_id = l.record_id
              join account_access a on a.id = r.access_id and a.account is not null and a.ended_at is null
             where l.citizen_id = $1 and l.until is null
            """;

    private static final String OF = """
            select * from account_access
             where id in (select access_id from account_access_record where record_id = any ($1))
             order by given_at desc, id limit $2
            """;

    private final Pool pool;
    private final Sealing sealing;

    OnlineAccessStore(Pool pool, Sealing sealing) {
        this.pool = pool;
        this.sealing = sealing;
    }

    @Override
    public Uni<Void> add(SqlConnection tx, OnlineAccess given, AccessCode code, Collection<UUID> records) {
        Tuple values = Tuple.tuple()
                .addUUID(given.id())
                .addUUID(given.citizen())
                .addString(given.checked().code())
                .addString(given.givenBy())
                .addOffsetDateTime(given.givenAt().atOffset(ZoneOffset.UTC))
                .addBuffer(hash(code))
                .addOffsetDateTime(given.codeEndsAt().atOffset(ZoneOffset.UTC));
        return tx.preparedQuery(ADD)
                .execute(values)
                .chain(() -> tx.preparedQuery(ADD_RECORDS)
                        .execute(Tuple.tuple().addUUID(given.id()).addArrayOfUUID(ids(records))))
                .replaceWithVoid();
    }

    @Override
    public Uni<Optional<OnlineAccess>> openedBy(SqlConnection tx, AccessCode code, Instant now) {
        return tx.preparedQuery(OPENED_BY)
                .execute(Tuple.tuple().addBuffer(hash(code)).addOffsetDateTime(now.atOffset(ZoneOffset.UTC)))
                .map(rows -> all(rows, OnlineAccessStore::access).stream().findFirst());
    }

    @Override
    public Uni<Void> link(SqlConnection tx, UUID access, String account, Instant now) {
        return tx.preparedQuery(LINK)
                .execute(Tuple.of(access, account, now.atOffset(ZoneOffset.UTC)))
                .replaceWithVoid();
    }

    @Override
    public Uni<Integer> endOf(
            SqlConnection tx, Collection<UUID> records, String by, EndedBecause because, Instant now) {
        return end(tx, END_OF, Tuple.tuple().addArrayOfUUID(ids(records)), by, because, now);
    }

    @Override
    public Uni<Integer> endOfAccount(SqlConnection tx, String account, String by, EndedBecause because, Instant now) {
        return end(tx, END_OF_ACCOUNT, Tuple.of(account), by, because, now);
    }

    @Override
    public Uni<List<UUID>> peopleOf(SqlConnection tx, String account) {
        return tx.preparedQuery(PEOPLE_OF)
                .execute(Tuple.of(account))
                .map(rows -> all(rows, row -> row.getUUID("citizen_id")));
    }

    @Override
    public Uni<List<String>> accountsOf(SqlConnection tx, UUID citizen) {
        return tx.preparedQuery(ACCOUNTS_OF)
                .execute(Tuple.of(citizen))
                .map(rows -> all(rows, row -> row.getString("account")));
    }

    @Override
    public Uni<List<OnlineAccess>> of(Collection<UUID> records, int most) {
        return pool.preparedQuery(OF)
                .execute(Tuple.tuple().addArrayOfUUID(ids(records)).addInteger(most))
                .map(rows -> all(rows, OnlineAccessStore::access));
    }

    private static Uni<Integer> end(
            SqlConnection tx, String sql, Tuple whose, String by, EndedBecause because, Instant now) {
        return tx.preparedQuery(sql)
                .execute(whose.addString(by).addString(because.code()).addOffsetDateTime(now.atOffset(ZoneOffset.UTC)))
                .map(RowSet::rowCount);
    }

    private Buffer hash(AccessCode code) {
        return Buffer.buffer(sealing.fingerprint(("account-access:" + code.value()).getBytes(StandardCharsets.UTF_8)));
    }

    private static UUID[] ids(Collection<UUID> records) {
        return records.toArray(UUID[]::new);
    }

    private static <T> List<T> all(RowSet<Row> rows, Function<Row, T> read) {
        List<T> all = new ArrayList<>();
        rows.forEach(row -> all.add(read.apply(row)));
        return all;
    }

    private static OnlineAccess access(Row row) {
        return new OnlineAccess(
                row.getUUID("id"),
                row.getUUID("citizen_id"),
                Checked.of(row.getString("checked")).orElseThrow(),
                row.getString("given_by"),
                row.getOffsetDateTime("given_at").toInstant(),
                row.getOffsetDateTime("code_ends_at").toInstant(),
                Optional.ofNullable(row.getOffsetDateTime("linked_at"))
                        .map(at -> new Linked(row.getString("account"), at.toInstant())),
                Optional.ofNullable(row.getOffsetDateTime("ended_at"))
                        .map(at -> new Ended(
                                row.getString("ended_by"),
                                at.toInstant(),
                                EndedBecause.of(row.getString("ended_because")).orElseThrow())));
    }
}
