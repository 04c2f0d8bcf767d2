package org.foothold.dashboard.views.store;

import static org.foothold.dashboard.views.store.Column.*;

import java.util.List;
import java.util.function.Function;
import org.foothold.dashboard.views.domain.ConsentRow;
import org.foothold.dashboard.views.domain.ProfileRow;
import org.foothold.dashboard.views.domain.SourceRecordRow;

/** Source records, profiles of codes, and what people said about sharing. */
final class CitizenTables {

    static final Upsert<SourceRecordRow> RECORDS = new Upsert<>(
            """
            insert into source_record as r (record_service, record_id, received_version, received_at, source_system, category,
                observed_on, withdrawn_version)
            select * from unnest($1::text[], $2::uuid[], $3::bigint[], $4::timestamptz[], $5::text[], $6::text[], $7::date[], $8::bigint[])
            on conflict (record_id, record_service) do update set
                received_version = greatest(r.received_version, excluded.received_version),
                received_at = case when RECEIVED then excluded.received_at else r.received_at end,
                source_system = case when RECEIVED then excluded.source_system else r.source_system end,
                category = case when RECEIVED then excluded.category else r.category end,
                observed_on = case when RECEIVED then excluded.observed_on else r.observed_on end,
                withdrawn_version = greatest(r.withdrawn_version, excluded.withdrawn_version)
            where RECEIVED or excluded.withdrawn_version > coalesce(r.withdrawn_version, -1)
            """.replace("RECEIVED", "(excluded.received_version > coalesce(r.received_version, -1))"),
            List.of(
                    text(row -> row.record().service()),
                    uuid(row -> row.record().id()),
                    number(received(SourceRecordRow.Received::version)),
                    instant(received(SourceRecordRow.Received::at)),
                    text(received(SourceRecordRow.Received::sourceSystem)),
                    text(received(SourceRecordRow.Received::category)),
                    date(received(SourceRecordRow.Received::observedOn)),
                    number(row ->
                            row.withdrawn() == null ? null : row.withdrawn().version())));

    static final Upsert<ProfileRow> PROFILES = new Upsert<>(
            """
            insert into profile as p (citizen_id, version, ward, age_band, restricted, language, erased)
            select * from unnest($1::uuid[], $2::bigint[], $3::text[], $4::text[], $5::boolean[], $6::text[], $7::boolean[])
            on conflict (citizen_id) do update set
                version = excluded.version, ward = excluded.ward, age_band = excluded.age_band,
                restricted = excluded.restricted, language = excluded.language, erased = excluded.erased
            where p.version < excluded.version
            """,
            List.of(
                    uuid(ProfileRow::citizenId),
                    number(ProfileRow::version),
                    text(ProfileRow::ward),
                    text(ProfileRow::ageBand),
                    truth(ProfileRow::restricted),
                    text(ProfileRow::language),
                    truth(ProfileRow::erased)));

    static final Upsert<ConsentRow> CONSENTS = new Upsert<>(
            """
            insert into consent as c (consent_id, version, record_service, record_id, purpose, organisation, state, stated_at)
            select * from unnest($1::uuid[], $2::bigint[], $3::text[], $4::uuid[], $5::text[], $6::text[], $7::text[], $8::timestamptz[])
            on conflict (consent_id) do update set
                version = excluded.version, record_service = excluded.record_service, record_id = excluded.record_id,
                purpose = excluded.purpose, organisation = excluded.organisation, state = excluded.state, stated_at = excluded.stated_at
            where c.version < excluded.version
            """,
            List.of(
                    uuid(ConsentRow::consentId),
                    number(ConsentRow::version),
                    text(consent -> consent.record().service()),
                    uuid(consent -> consent.record().id()),
                    text(ConsentRow::purpose),
                    text(ConsentRow::organisation),
                    text(consent -> consent.state().code()),
                    instant(ConsentRow::statedAt)));

    private CitizenTables() {}

    private static <T> Function<SourceRecordRow, T> received(Function<SourceRecordRow.Received, T> part) {
        return row -> row.received() == null ? null : part.apply(row.received());
    }
}
