package org.foothold.citizens.record.store;

import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
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
import java.util.UUID;
import org.foothold.citizens.person.domain.ContactPoint;
import org.foothold.citizens.person.domain.PersonName;
import org.foothold.citizens.record.application.Records;
import org.foothold.citizens.record.domain.SourceRecord;
import org.foothold.citizens.search.domain.SearchKey;
import org.foothold.citizens.search.domain.SearchWords;
import org.foothold.kernel.Personal;

/** Records by the PostgreSQL client, a batch per statement. Names and the like are revealed here, to be kept. */
@ApplicationScoped
class RecordStore implements Records {

    private static final String UPSERT = """
            insert into source_record as known (id, service, source_system, source_id, category, content_hash, import_id,
              observed_on, given_name, family_name, date_of_birth, nino, nhs_number, council_reference, postcode, address,
              uprn, language, preferred_channel, safe_to_contact, restricted_to, facts, version, received_at)
            select r.*, 1, $23
              from unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::uuid[], $8::date[],
                $9::text[], $10::text[], $11::date[], $12::text[], $13::text[], $14::text[], $15::text[], $16::text[],
                $17::text[], $18::text[], $19::text[], $20::text[], $21::text[], $22::text[]::jsonb[])
              as r (id, service, source_system, source_id)
             order by r.source_system, r.source_id
            on conflict (source_system, source_id) do update set
                category = excluded.category, content_hash = excluded.content_hash, import_id = excluded.import_id,
                observed_on = excluded.observed_on, given_name = excluded.given_name, family_name = excluded.family_name,
                date_of_birth = excluded.date_of_birth, nino = excluded.nino, nhs_number = excluded.nhs_number,
                council_reference = excluded.council_reference, postcode = excluded.postcode, address = excluded.address,
                uprn = excluded.uprn, language = excluded.language, preferred_channel = excluded.preferred_channel,
                safe_to_contact = excluded.safe_to_contact, restricted_to = excluded.restricted_to, facts = excluded.facts,
                version = known.version + 1, received_at = excluded.received_at
              where known.content_hash <> excluded.content_hash
            returning new.id, new.version, new.source_system, new.source_id, (old.id is null or old.content_hash = '') as added
            """;

    /** Takers-in share a number, "rect" in ASCII; whoever takes records away has it alone. */
    private static final String TAKING_IN = "select pg_advisory_xact_lock_shared(1919247220)";

    private static final String NOBODY_TAKES_IN = "select pg_advisory_xact_lock(1919247220)";

    /** A record that was withdrawn comes again under its id, in a later version: empty here, filled by the upsert, and new to whoever sent it. */
    private static final String COME_AGAIN = """
            with again as (
                delete from withdrawn_record w using unnest($1::text[], $2::text[]) as r (system, id)
                 where w.name = sha256(convert_to(r.system || chr(31) || r.id, 'UTF8'))
                returning w.record_id, w.service, w.version, r.system, r.id)
            insert into source_record (id, service, source_system, source_id, category, content_hash, facts, version, received_at)
            select record_id, service, system, id, '', '', '{}', version, now() from again order by system, id
            """;

    /** The upsert has locked the records, also unchanged ones; of two moments the later stays. */
    private static final String SEEN = """
            insert into record_sighting as known (record_id, last_seen_at)
            select r.id, $3
              from unnest($1::text[], $2::text[]) as sent (system, id)
              join source_record r on r.source_system = sent.system and r.source_id = sent.id
            on conflict (record_id) do update set last_seen_at = excluded.last_seen_at
              where known.last_seen_at < excluded.last_seen_at
            """;

    private static final String SET_ASIDE = """
            update record_sighting s set set_aside_at = $3
              from source_record r
             where r.source_system = $1 and r.source_id = any ($2) and s.record_id = r.id
               and (s.set_aside_at is null or s.set_aside_at < $3)
            """;

    private static final String FORGET_CONTACT_POINTS = "delete from contact_point where record_id = any ($1)";

    private static final String KEEP_CONTACT_POINTS = """
            insert into contact_point (record_id, kind, value)
            select * from unnest($1::uuid[], $2::text[], $3::text[]) on conflict do nothing
            """;

    private static final String KEEP_SEARCHABLE = """
            insert into record_search (record_id, words, date_of_birth, postcode, exact)
            select r.record_id, r.words, r.date_of_birth, r.postcode,
                array(select jsonb_array_elements_text(r.exact::jsonb))
              from unnest($1::uuid[], $2::text[], $3::date[], $4::text[], $5::text[])
                as r (record_id, words, date_of_birth, postcode, exact)
            on conflict (record_id) do update set words = excluded.words, date_of_birth = excluded.date_of_birth,
                postcode = excluded.postcode, exact = excluded.exact
            """;

    private static final String QUEUE = """
            insert into record_to_link (record_id, version) select * from unnest($1::uuid[], $2::bigint[])
            on conflict (record_id) do update set version = excluded.version
            """;

    @Override
    public Uni<Void> waitUntilNobodyTakesIn(SqlConnection tx) {
        return tx.query(NOBODY_TAKES_IN).execute().replaceWithVoid();
    }

    @Override
    public Uni<List<Taken>> keep(SqlConnection tx, List<SourceRecord> records, Instant seenAt, Instant now) {
        Tuple names = new Columns<>(records)
                .text(SourceRecord::sourceSystem)
                .text(SourceRecord::sourceId)
                .tuple();
        return tx.query(TAKING_IN)
                .execute()
                .chain(() -> tx.preparedQuery(COME_AGAIN).execute(names))
                .chain(() -> tx.preparedQuery(UPSERT).execute(columns(records).addValue(now.atOffset(ZoneOffset.UTC))))
                .call(() -> tx.preparedQuery(SEEN).execute(seen(records, seenAt)))
                .map(rows -> taken(rows, records))
                .call(taken -> taken.isEmpty() ? Uni.createFrom().voidItem() : keepAround(tx, taken));
    }

    @Override
    public Uni<Void> setAside(SqlConnection tx, String sourceSystem, Collection<String> sourceIds, Instant handedInAt) {
        return sourceIds.isEmpty()
                ? Uni.createFrom().voidItem()
                : tx.preparedQuery(SET_ASIDE)
                        .execute(Tuple.of(
                                sourceSystem, sourceIds.toArray(String[]::new), handedInAt.atOffset(ZoneOffset.UTC)))
                        .replaceWithVoid();
    }

    private static Tuple seen(List<SourceRecord> records, Instant now) {
        return new Columns<>(records)
                .text(SourceRecord::sourceSystem)
                .text(SourceRecord::sourceId)
                .tuple()
                .addValue(now.atOffset(ZoneOffset.UTC));
    }

    private Uni<Void> keepAround(SqlConnection tx, List<Taken> taken) {
        UUID[] changed =
                taken.stream().filter(one -> !one.added()).map(Taken::id).toArray(UUID[]::new);
        Uni<Void> forgotten = changed.length == 0
                ? Uni.createFrom().voidItem()
                : tx.preparedQuery(FORGET_CONTACT_POINTS)
                        .execute(Tuple.tuple().addArrayOfUUID(changed))
                        .replaceWithVoid();
        Tuple queued =
                new Columns<>(taken).uuid(Taken::id).number(Taken::version).tuple();
        return Uni.combine()
                .all()
                .unis(
                        forgotten,
                        execute(tx, KEEP_CONTACT_POINTS, contactPointsOf(taken)),
                        execute(tx, KEEP_SEARCHABLE, searchableOf(taken)),
                        execute(tx, QUEUE, queued))
                .discardItems();
    }

    private static Tuple contactPointsOf(List<Taken> taken) {
        record Point(UUID record, ContactPoint point) {}
        List<Point> points = new ArrayList<>();
        for (Taken one : taken) {
            one.record().person().contactPoints().forEach(point -> points.add(new Point(one.id(), point)));
        }
        return new Columns<>(points)
                .uuid(Point::record)
                .text(point -> point.point().kind().code())
                .text(point -> point.point().value().reveal())
                .tuple();
    }

    private static Tuple searchableOf(List<Taken> taken) {
        return new Columns<>(taken)
                .uuid(Taken::id)
                .text(one -> SearchWords.of(
                        namePart(one.record(), PersonName::given), namePart(one.record(), PersonName::family)))
                .day(one -> one.record()
                        .person()
                        .dateOfBirth()
                        .map(born -> born.reveal().day()))
                .optionalText(one -> one.record()
                        .person()
                        .postcode()
                        .map(code -> code.reveal().text()))
                .text(one -> new JsonArray(SearchKey.of(one.record().person())).encode())
                .tuple();
    }

    private static Tuple columns(List<SourceRecord> records) {
        return new Columns<>(records)
                .uuid(record -> record.ref().id())
                .text(record -> record.ref().service())
                .text(SourceRecord::sourceSystem)
                .text(SourceRecord::sourceId)
                .text(SourceRecord::category)
                .text(SourceRecord::contentHash)
                .uuid(record -> record.importId().orElse(null))
                .day(SourceRecord::observedOn)
                .text(record -> namePart(record, PersonName::given))
                .text(record -> namePart(record, PersonName::family))
                .day(record ->
                        record.person().dateOfBirth().map(born -> born.reveal().day()))
                .optionalText(record ->
                        record.person().nino().map(nino -> nino.reveal().text()))
                .optionalText(record -> record.person()
                        .nhsNumber()
                        .map(number -> number.reveal().digits()))
                .optionalText(record -> record.person()
                        .councilReference()
                        .map(own -> own.reveal().text()))
                .optionalText(record ->
                        record.person().postcode().map(code -> code.reveal().text()))
                .optionalText(record -> record.person().address().map(Personal::reveal))
                .optionalText(record -> record.person().uprn().map(Personal::reveal))
                .optionalText(record -> record.person().language())
                .optionalText(record -> record.wishes().preferredChannel())
                .optionalText(record -> record.wishes().safeToContact())
                .optionalText(SourceRecord::restrictedTo)
                .text(record -> JsonObject.mapFrom(record.facts().reveal()).encode())
                .tuple();
    }

    private static String namePart(SourceRecord record, java.util.function.Function<PersonName, String> part) {
        return record.person()
                .name()
                .map(name -> part.apply(name.reveal()))
                .filter(text -> !text.isEmpty())
                .orElse(null);
    }

    private static List<Taken> taken(RowSet<Row> rows, List<SourceRecord> records) {
        record Name(String system, String id) {}
        Map<Name, SourceRecord> byName = new HashMap<>();
        records.forEach(record -> byName.put(new Name(record.sourceSystem(), record.sourceId()), record));
        List<Taken> taken = new ArrayList<>();
        for (Row row : rows) {
            taken.add(new Taken(
                    row.getUUID("id"),
                    row.getLong("version"),
                    row.getBoolean("added"),
                    byName.get(new Name(row.getString("source_system"), row.getString("source_id")))));
        }
        return taken;
    }

    private static Uni<Void> execute(SqlConnection tx, String statement, Tuple values) {
        return tx.preparedQuery(statement).execute(values).replaceWithVoid();
    }
}
