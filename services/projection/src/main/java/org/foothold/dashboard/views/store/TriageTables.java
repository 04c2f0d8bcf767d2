package org.foothold.dashboard.views.store;

import static org.foothold.dashboard.views.store.Column.*;

import io.vertx.core.json.JsonObject;
import java.util.List;
import org.foothold.dashboard.views.domain.AssessmentRow;
import org.foothold.dashboard.views.domain.TimelineRow;

/** Completed assessments, and the timeline that every kind of fact goes to. */
final class TriageTables {

    static final Upsert<AssessmentRow> ASSESSMENTS = new Upsert<>(
            """
            insert into assessment as a (assessment_id, version, record_service, record_id, completed_at, stage, needs, contact_wanted, restricted)
            select assessment_id, version, record_service, record_id, completed_at, stage, needs::text[], contact_wanted, restricted
            from unnest($1::uuid[], $2::bigint[], $3::text[], $4::uuid[], $5::timestamptz[], $6::text[], $7::text[], $8::boolean[], $9::boolean[])
                as n (assessment_id, version, record_service, record_id, completed_at, stage, needs, contact_wanted, restricted)
            on conflict (assessment_id) do update set
                version = excluded.version, record_service = excluded.record_service, record_id = excluded.record_id,
                completed_at = excluded.completed_at, stage = excluded.stage, needs = excluded.needs,
                contact_wanted = excluded.contact_wanted, restricted = excluded.restricted
            where a.version < excluded.version
            """,
            List.of(
                    uuid(AssessmentRow::assessmentId),
                    number(AssessmentRow::version),
                    text(assessment -> assessment.record().service()),
                    uuid(assessment -> assessment.record().id()),
                    instant(AssessmentRow::completedAt),
                    text(AssessmentRow::stage),
                    codes(AssessmentRow::needs),
                    truth(AssessmentRow::contactWanted),
                    truth(AssessmentRow::restricted)));

    static final Upsert<TimelineRow> TIMELINE = new Upsert<>(
            """
            insert into timeline_entry (record_service, record_id, occurred_at, event_id, kind, restricted, detail)
            select record_service, record_id, occurred_at, event_id, kind, restricted, detail::jsonb
            from unnest($1::text[], $2::uuid[], $3::timestamptz[], $4::uuid[], $5::text[], $6::boolean[], $7::text[])
                as n (record_service, record_id, occurred_at, event_id, kind, restricted, detail)
            on conflict do nothing
            """,
            List.of(
                    text(entry -> entry.record().service()),
                    uuid(entry -> entry.record().id()),
                    instant(TimelineRow::occurredAt),
                    uuid(TimelineRow::eventId),
                    text(entry -> entry.kind().code()),
                    truth(TimelineRow::restricted),
                    text(entry -> new JsonObject(entry.detail()).encode())));

    private TriageTables() {}
}
