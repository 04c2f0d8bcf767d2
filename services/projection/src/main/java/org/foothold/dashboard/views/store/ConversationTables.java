package org.foothold.dashboard.views.store;

import static org.foothold.dashboard.views.store.Column.*;

import java.util.List;
import java.util.function.Function;
import org.foothold.dashboard.views.domain.ConversationRow;
import org.foothold.dashboard.views.domain.ConversationStepRow;

/** Conversations of triage and the questions answered in them: each group of columns is guarded by its own version. */
final class ConversationTables {

    static final Upsert<ConversationRow> CONVERSATIONS = new Upsert<>(
            """
            insert into conversation as c (assessment_id, record_service, record_id,
                started_version, started_at, started_on, question_set, set_version, channel, language,
                last_active, first_left, left_version, waiting_step, answered, details_left, kept)
            select * from unnest($1::uuid[], $2::text[], $3::uuid[],
                $4::bigint[], $5::timestamptz[], $6::date[], $7::text[], $8::bigint[], $9::text[], $10::text[],
                $11::bigint[], $12::bigint[], $13::bigint[], $14::text[], $15::boolean[], $16::boolean[], $17::boolean[])
            on conflict (assessment_id) do update set
                started_version = greatest(c.started_version, excluded.started_version),
                started_at = case when STARTED then excluded.started_at else c.started_at end,
                started_on = case when STARTED then excluded.started_on else c.started_on end,
                question_set = case when STARTED then excluded.question_set else c.question_set end,
                set_version = case when STARTED then excluded.set_version else c.set_version end,
                channel = case when STARTED then excluded.channel else c.channel end,
                language = case when STARTED then excluded.language else c.language end,
                last_active = greatest(c.last_active, excluded.last_active),
                first_left = least(c.first_left, excluded.first_left),
                left_version = greatest(c.left_version, excluded.left_version),
                waiting_step = case when LEFT_IT then excluded.waiting_step else c.waiting_step end,
                answered = c.answered or excluded.answered,
                details_left = c.details_left or excluded.details_left,
                kept = c.kept or excluded.kept
            """.replace("STARTED", "(excluded.started_version > coalesce(c.started_version, -1))")
                    .replace("LEFT_IT", "(excluded.left_version > coalesce(c.left_version, -1))"),
            List.of(
                    uuid(ConversationRow::assessmentId),
                    text(row -> row.record().service()),
                    uuid(row -> row.record().id()),
                    number(started(ConversationRow.Started::version)),
                    instant(started(ConversationRow.Started::at)),
                    date(started(ConversationRow.Started::on)),
                    text(started(ConversationRow.Started::questionSet)),
                    number(started(ConversationRow.Started::setVersion)),
                    text(started(ConversationRow.Started::channel)),
                    text(started(ConversationRow.Started::language)),
                    number(ConversationRow::lastActive),
                    number(ConversationRow::firstLeft),
                    number(left(ConversationRow.Left::version)),
                    text(left(ConversationRow.Left::waitingStep)),
                    truth(ConversationRow::answered),
                    truth(ConversationRow::detailsLeft),
                    truth(ConversationRow::kept)));

    static final Upsert<ConversationStepRow> STEPS = new Upsert<>(
            """
            insert into conversation_step as s (assessment_id, step, number, answered_on, version, skipped)
            select * from unnest($1::uuid[], $2::text[], $3::bigint[], $4::date[], $5::bigint[], $6::boolean[])
            on conflict (assessment_id, step) do update set
                number = least(s.number, excluded.number),
                answered_on = least(s.answered_on, excluded.answered_on),
                version = greatest(s.version, excluded.version),
                skipped = case when excluded.version > s.version then excluded.skipped else s.skipped end
            where excluded.version > s.version or excluded.number < s.number or excluded.answered_on < s.answered_on
            """,
            List.of(
                    uuid(ConversationStepRow::assessmentId),
                    text(ConversationStepRow::step),
                    number(ConversationStepRow::number),
                    date(ConversationStepRow::answeredOn),
                    number(ConversationStepRow::version),
                    truth(ConversationStepRow::skipped)));

    private ConversationTables() {}

    private static <T> Function<ConversationRow, T> started(Function<ConversationRow.Started, T> part) {
        return row -> row.started() == null ? null : part.apply(row.started());
    }

    private static <T> Function<ConversationRow, T> left(Function<ConversationRow.Left, T> part) {
        return row -> row.left() == null ? null : part.apply(row.left());
    }
}
