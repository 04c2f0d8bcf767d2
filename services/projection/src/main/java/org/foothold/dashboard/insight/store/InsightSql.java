package org.foothold.dashboard.insight.store;

import org.foothold.dashboard.insight.domain.InsightFilter.Dimension;

/** The statements behind the numbers. Parameters $1 to $6: question set, version, first and last day, channel, language. */
final class InsightSql {

    private static final String PICKED = """
            with picked as (
                select c.*, a.stage, a.needs, a.contact_wanted, a.completed_at, a.version as completed_version,
                    a.assessment_id is not null as is_completed,
                    a.assessment_id is null and coalesce(c.left_version > c.last_active, false) as is_left
                from conversation c left join assessment a on a.assessment_id = c.assessment_id and not a.restricted
                where c.question_set = $1 and ($2::bigint is null or c.set_version = $2)
                  and c.started_on between $3 and $4
                  and ($5::text is null or c.channel = $5) and ($6::text is null or c.language = $6))
            """;

    static final String OUTLINE = PICKED + """
            select count(*) filter (where answered) as answered_any,
                count(*) filter (where first_left is not null) as ever_left,
                count(*) filter (where first_left < greatest(last_active, completed_version)) as came_back,
                count(*) filter (where contact_wanted) as contact_wanted,
                count(*) filter (where details_left) as details_left,
                count(*) filter (where kept) as kept,
                percentile_cont(array[0.25, 0.5, 0.75]) within group (
                    order by extract(epoch from completed_at - started_at)::float8 / 60) filter (where is_completed) as minutes
            from picked p
            """;

    static final String QUESTIONS = PICKED + """
            , answered as (
                select s.step, count(*) as answered, count(*) filter (where s.skipped) as skipped, avg(s.number) as place
                from picked p join conversation_step s on s.assessment_id = p.assessment_id where s.answered_on >= $3 group by s.step),
            waiting as (
                select waiting_step as step, count(*) as waiting
                from picked where is_left and waiting_step is not null group by waiting_step)
            select step, coalesce(answered, 0) as answered, coalesce(skipped, 0) as skipped, coalesce(waiting, 0) as waiting
            from answered full join waiting using (step) order by place nulls last, step
            """;

    static final String NEEDS = PICKED + "select need, count(*) from picked, unnest(needs) as need group by need";

    /** Flags of danger are read by those who must act, not counted here. */
    static final String FLAGS = PICKED + """
            select case when f.is_open then 'open' else coalesce(f.outcome, 'open') end as outcome, count(*)
            from picked p join flag f on f.assessment_id = p.assessment_id and not f.restricted group by 1
            """;

    static final String VERSIONS = """
            select distinct question_set, set_version from conversation
            where started_version is not null order by question_set, set_version desc
            """;

    /** A ward is known of whoever was linked to a citizen whose profile tells it; nobody restricted or erased has one here. */
    private static final String WITH_WARD = """
             left join record_identity i on i.record_id = p.record_id and i.service = p.record_service
             left join lateral (select case when exists (select from absorbed_citizen x where x.citizen_id = i.citizen_id)
                 then surviving_citizen(i.citizen_id) else i.citizen_id end as citizen_id) z on true
             left join profile w on w.citizen_id = z.citizen_id and not w.restricted and not w.erased
            """;

    private InsightSql() {}

    /** One row for each group and stage; no stage where it was not completed. */
    static String reachBy(Dimension dimension) {
        String code = switch (dimension) {
            case CHANNEL -> "p.channel";
            case LANGUAGE -> "p.language";
            case WARD -> "coalesce(w.ward, 'not-known')";
        };
        return PICKED + "select " + code
                + " as code, stage, count(*) as conversations, count(*) filter (where is_left) as is_left"
                + " from picked p" + (dimension == Dimension.WARD ? WITH_WARD : "") + " group by 1, 2 order by 1, 2";
    }
}
