package org.foothold.dashboard.views.store;

import static org.foothold.dashboard.views.store.Column.*;

import java.util.List;
import java.util.function.Function;
import org.foothold.dashboard.views.domain.FlagRow;

/** Flags: raising and resolution are two groups of columns, each guarded by its own version. */
final class FlagTable {

    static final Upsert<FlagRow> UPSERT = new Upsert<>(
            """
            insert into flag as f (flag_id, record_service, record_id, restricted,
                raised_version, raised_at, assessment_id, reasons, urgency, origin, respond_by,
                resolved_version, resolved_at, outcome)
            select flag_id, record_service, record_id, restricted,
                raised_version, raised_at, assessment_id, reasons::text[], urgency, origin, respond_by,
                resolved_version, resolved_at, outcome
            from unnest($1::uuid[], $2::text[], $3::uuid[], $4::boolean[],
                $5::bigint[], $6::timestamptz[], $7::uuid[], $8::text[], $9::text[], $10::text[], $11::timestamptz[],
                $12::bigint[], $13::timestamptz[], $14::text[])
                as n (flag_id, record_service, record_id, restricted,
                    raised_version, raised_at, assessment_id, reasons, urgency, origin, respond_by,
                    resolved_version, resolved_at, outcome)
            on conflict (flag_id) do update set
                restricted = f.restricted or excluded.restricted,
                raised_version = greatest(f.raised_version, excluded.raised_version),
                raised_at = case when RAISED then excluded.raised_at else f.raised_at end,
                assessment_id = case when RAISED then excluded.assessment_id else f.assessment_id end,
                reasons = case when RAISED then excluded.reasons else f.reasons end,
                urgency = case when RAISED then excluded.urgency else f.urgency end,
                origin = case when RAISED then excluded.origin else f.origin end,
                respond_by = case when RAISED then excluded.respond_by else f.respond_by end,
                resolved_version = greatest(f.resolved_version, excluded.resolved_version),
                resolved_at = case when RESOLVED then excluded.resolved_at else f.resolved_at end,
                outcome = case when RESOLVED then excluded.outcome else f.outcome end,
                changed_in = pg_current_xact_id()
            where RAISED or RESOLVED or (excluded.restricted and not f.restricted)
            """.replace("RAISED", "(excluded.raised_version > coalesce(f.raised_version, -1))")
                    .replace("RESOLVED", "(excluded.resolved_version > coalesce(f.resolved_version, -1))"),
            List.of(
                    uuid(FlagRow::flagId),
                    text(flag -> flag.record().service()),
                    uuid(flag -> flag.record().id()),
                    truth(FlagRow::restricted),
                    number(raised(FlagRow.Raised::version)),
                    instant(raised(FlagRow.Raised::at)),
                    uuid(raised(FlagRow.Raised::assessmentId)),
                    codes(raised(FlagRow.Raised::reasons)),
                    text(raised(FlagRow.Raised::urgency)),
                    text(raised(FlagRow.Raised::origin)),
                    instant(raised(FlagRow.Raised::respondBy)),
                    number(resolved(FlagRow.Resolved::version)),
                    instant(resolved(FlagRow.Resolved::at)),
                    text(resolved(FlagRow.Resolved::outcome))));

    private FlagTable() {}

    private static <T> Function<FlagRow, T> raised(Function<FlagRow.Raised, T> part) {
        return flag -> flag.raised() == null ? null : part.apply(flag.raised());
    }

    private static <T> Function<FlagRow, T> resolved(Function<FlagRow.Resolved, T> part) {
        return flag -> flag.resolved() == null ? null : part.apply(flag.resolved());
    }
}
