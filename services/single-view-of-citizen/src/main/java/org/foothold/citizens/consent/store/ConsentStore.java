package org.foothold.citizens.consent.store;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.foothold.citizens.consent.application.Consents;
import org.foothold.citizens.consent.domain.Consent;
import org.foothold.citizens.consent.domain.Evidence;
import org.foothold.citizens.consent.domain.How;
import org.foothold.citizens.consent.domain.Word;
import org.foothold.events.Purpose;
import org.foothold.events.RecordRef;
import org.foothold.kernel.RuleViolation;
import org.hibernate.exception.ConstraintViolationException;

/** Consents: a worker's command by Hibernate, beside its stored answer; what comes with records, and look-ups, by the client. */
@ApplicationScoped
class ConsentStore implements Consents, PanacheRepositoryBase<ConsentRow, UUID> {

    private static final String SAY = """
            with said as (
                insert into consent as known (id, record_id, purpose, given, recorded_by, version, decided_at)
                values ($1, $2, $3, $4, $5, 1, $6)
                on conflict (record_id, purpose, organisation) do update
                  set given = excluded.given, withdrawn = false, said_how = null, said_on = null,
                      recorded_by = excluded.recorded_by, version = known.version + 1, decided_at = excluded.decided_at
                  where known.given <> excluded.given
                returning id, version, given, recorded_by, decided_at)
            insert into consent_statement (consent_id, version, word, recorded_by, decided_at)
            select id, version, case when given then 'given' else 'refused' end, recorded_by, decided_at from said
            returning consent_id as id, version
            """;

    private static final String NEWEST_OF = """
            select c.given, c.withdrawn
              from record_link l join consent c on c.record_id = l.record_id
             where l.citizen_id = $1 and l.until is null and c.purpose = $2
               and (c.organisation is null or c.organisation = $3)
             order by c.decided_at desc, c.given limit 1
            """;

    private static final String EVERY_WORD_OF = """
            select c.id, c.record_id, r.service, c.purpose, c.organisation, s.version, s.word, s.said_how, s.said_on,
                s.recorded_by, s.decided_at
              from record_link l
              join source_record r on r.id = l.record_id
              join consent c on c.record_id = r.id
              join consent_statement s on s.consent_id = c.id
             where l.citizen_id = $1 and l.until is null
             order by s.decided_at desc, c.id, s.version desc
            """;

    private static final String WITH_STATEMENT = """
            , stated as (
                insert into consent_statement (consent_id, version, word, said_how, said_on, recorded_by, decided_at)
                select id, version, case when withdrawn then 'withdrawn' else 'refused' end, said_how, said_on, recorded_by,
                    decided_at from said)
            select said.*, r.service, case when withdrawn then 'withdrawn' else 'refused' end as word
              from said join source_record r on r.id = said.record_id
            """;

    private static final String END_EACH_YES = """
            with said as (
                update consent set given = false, withdrawn = true, version = version + 1, said_how = null, said_on = null,
                    recorded_by = null
                 where record_id = $1 and given returning *)
            """ + WITH_STATEMENT;

    private static final String SAY_EACH_NO = """
            with said as (
                insert into consent as known (id, record_id, purpose, organisation, given, withdrawn, said_how, said_on,
                    recorded_by, version, decided_at)
                select uuidv7(), other.id, c.purpose, c.organisation, false, c.withdrawn, c.said_how, c.said_on, c.recorded_by,
                    1, c.decided_at
                  from consent c, unnest($2::uuid[]) as other (id) where c.record_id = $1 and not c.given
                on conflict (record_id, purpose, organisation) do update
                  set given = false, withdrawn = excluded.withdrawn, said_how = excluded.said_how, said_on = excluded.said_on,
                      recorded_by = excluded.recorded_by, version = known.version + 1, decided_at = excluded.decided_at
                  where known.decided_at < excluded.decided_at or known.given and known.decided_at = excluded.decided_at
                returning *)
            """ + WITH_STATEMENT;

    private static final String FORGET_EVIDENCE = """
            with bare as (
                update consent set said_how = null, said_on = null, recorded_by = null where record_id = $1
                returning id, version),
            earlier as (
                delete from consent_statement s using bare where s.consent_id = bare.id and s.version < bare.version)
            update consent_statement s set said_how = null, said_on = null, recorded_by = null
              from bare where s.consent_id = bare.id and s.version = bare.version
            """;

    private static final String STANDING =
            "recordId in ?1 and purpose = ?2 and organisation is not distinct from ?3" + " order by decidedAt desc, id";

    private final Pool pool;

    ConsentStore(Pool pool) {
        this.pool = pool;
    }

    @Override
    public Uni<Optional<Changed>> say(
            SqlConnection tx,
            UUID newId,
            UUID recordId,
            Purpose purpose,
            boolean given,
            String recordedBy,
            Instant now) {
        return tx.preparedQuery(SAY)
                .execute(Tuple.of(newId, recordId, purpose.code(), given, recordedBy, now.atOffset(ZoneOffset.UTC)))
                .map(rows -> {
                    var row = rows.iterator();
                    return row.hasNext() ? changed(row.next()) : Optional.empty();
                });
    }

    @Override
    public Uni<Optional<Word>> newestOf(SqlClient client, UUID citizen, Purpose purpose, String organisation) {
        return client.preparedQuery(NEWEST_OF)
                .execute(Tuple.of(citizen, purpose.code(), organisation))
                .map(rows -> {
                    var found = rows.iterator();
                    if (!found.hasNext()) {
                        return Optional.empty();
                    }
                    Row row = found.next();
                    return Optional.of(ConsentRow.word(row.getBoolean("given"), row.getBoolean("withdrawn")));
                });
    }

    @Override
    public Uni<List<Consent>> everyWordOf(UUID citizen) {
        return pool.preparedQuery(EVERY_WORD_OF).execute(Tuple.of(citizen)).map(ConsentStore::words);
    }

    @Override
    public Uni<Optional<Consent>> standing(List<RecordRef> records, Purpose purpose, Optional<String> organisation) {
        List<UUID> ids = records.stream().map(RecordRef::id).toList();
        return find(STANDING, ids, purpose.code(), organisation.orElse(null))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list()
                .map(rows -> rows.stream()
                        .findFirst()
                        .map(row -> row.toDomain(records.stream()
                                .filter(ref -> ref.id().equals(row.recordId))
                                .findFirst()
                                .orElseThrow()
                                .service())));
    }

    /** Two first words on one purpose at once: the second is refused. */
    @Override
    public Uni<Void> keep(Consent said) {
        return findById(said.id())
                .chain(known -> {
                    ConsentRow row = known == null ? new ConsentRow() : known;
                    row.take(said);
                    return known == null ? persist(row) : Uni.createFrom().item(row);
                })
                .chain(() -> getSession())
                .chain(session -> session.flush()
                        .onFailure(ConstraintViolationException.class)
                        .transform(failure -> new RuleViolation(
                                "consent-was-said-meanwhile",
                                "Somebody else wrote down what they said while you did. Look at it again."))
                        .chain(() -> session.persist(StatementRow.of(said))));
    }

    @Override
    public Uni<List<Consent>> endEachYes(SqlConnection tx, RecordRef record) {
        return tx.preparedQuery(END_EACH_YES).execute(Tuple.of(record.id())).map(ConsentStore::words);
    }

    @Override
    public Uni<List<Consent>> sayEachNo(SqlConnection tx, RecordRef record, Collection<UUID> others) {
        return tx.preparedQuery(SAY_EACH_NO)
                .execute(Tuple.of(record.id(), others.toArray(UUID[]::new)))
                .map(ConsentStore::words);
    }

    @Override
    public Uni<Void> forgetEvidence(SqlConnection tx, RecordRef record) {
        return tx.preparedQuery(FORGET_EVIDENCE).execute(Tuple.of(record.id())).replaceWithVoid();
    }

    private static List<Consent> words(RowSet<Row> rows) {
        List<Consent> words = new ArrayList<>();
        rows.forEach(row -> words.add(word(row)));
        return words;
    }

    private static Consent word(Row row) {
        return new Consent(
                row.getUUID("id"),
                row.getLong("version"),
                new RecordRef(row.getString("service"), row.getUUID("record_id")),
                Purpose.of(row.getString("purpose")).orElseThrow(),
                Optional.ofNullable(row.getString("organisation")),
                Word.of(row.getString("word")).orElseThrow(),
                new Evidence(
                        Optional.ofNullable(row.getString("said_how")).flatMap(How::of),
                        Optional.ofNullable(row.getLocalDate("said_on")),
                        Optional.ofNullable(row.getString("recorded_by"))),
                row.getOffsetDateTime("decided_at").toInstant());
    }

    private static Optional<Changed> changed(Row row) {
        return Optional.of(new Changed(row.getUUID("id"), row.getLong("version")));
    }
}
