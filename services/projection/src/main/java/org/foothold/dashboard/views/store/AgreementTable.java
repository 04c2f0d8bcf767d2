package org.foothold.dashboard.views.store;

import static org.foothold.dashboard.views.store.Column.*;

import java.util.List;
import java.util.function.Function;
import org.foothold.dashboard.views.domain.AgreementRow;
import org.foothold.dashboard.views.domain.AgreementRow.Signed;

/** Data-sharing agreements: signing and ending are guarded apart, like the two halves of a flag. */
final class AgreementTable {

    static final Upsert<AgreementRow> UPSERT = new Upsert<>(
            """
            insert into agreement as a (agreement_id, signed_version, organisation, purposes, data_items, needs, valid_from, valid_to, ended_version)
            select agreement_id, signed_version, organisation, purposes::text[], data_items::text[], needs::text[], valid_from, valid_to, ended_version
            from unnest($1::uuid[], $2::bigint[], $3::text[], $4::text[], $5::text[], $6::text[], $7::date[], $8::date[], $9::bigint[])
                as n (agreement_id, signed_version, organisation, purposes, data_items, needs, valid_from, valid_to, ended_version)
            on conflict (agreement_id) do update set
                signed_version = greatest(a.signed_version, excluded.signed_version),
                organisation = case when SIGNED then excluded.organisation else a.organisation end,
                purposes = case when SIGNED then excluded.purposes else a.purposes end,
                data_items = case when SIGNED then excluded.data_items else a.data_items end,
                needs = case when SIGNED then excluded.needs else a.needs end,
                valid_from = case when SIGNED then excluded.valid_from else a.valid_from end,
                valid_to = case when SIGNED then excluded.valid_to else a.valid_to end,
                ended_version = greatest(a.ended_version, excluded.ended_version)
            where SIGNED or excluded.ended_version > coalesce(a.ended_version, -1)
            """.replace("SIGNED", "(excluded.signed_version > coalesce(a.signed_version, -1))"),
            List.of(
                    uuid(AgreementRow::agreementId),
                    number(signed(Signed::version)),
                    text(signed(Signed::organisation)),
                    codes(signed(Signed::purposes)),
                    codes(signed(Signed::dataItems)),
                    codes(signed(Signed::needs)),
                    date(signed(Signed::validFrom)),
                    date(signed(Signed::validTo)),
                    number(row -> row.ended() == null ? null : row.ended().version())));

    private AgreementTable() {}

    private static <T> Function<AgreementRow, T> signed(Function<Signed, T> part) {
        return row -> row.signed() == null ? null : part.apply(row.signed());
    }
}
