package org.foothold.citizens.review.store;

/** The statements of reviewing. The teams of the caller are always the first value. */
final class ReviewSql {

    /** Nobody of the citizens a and b is restricted to a team that the caller is not in. */
    private static final String VISIBLE = """
            not exists (select from record_link m join source_record s on s.id = m.record_id
                     where m.citizen_id in (a.citizen_id, b.citizen_id) and m.until is null
                       and s.restricted_to is not null and s.restricted_to <> all ($1::text[]))
            """;

    private static final String QUESTIONS = """
              from match_review q
              join record_link a on a.record_id = q.record_one and a.until is null
              join record_link b on b.record_id = q.record_other and b.until is null
            """;

    private static final String LIST = """
            select q.*, a.citizen_id as citizen_one, b.citizen_id as citizen_other,
                one.source_system as source_one, other.source_system as source_other,
                (select count(*) from record_link l where l.citizen_id = a.citizen_id and l.until is null) as records_one,
                (select count(*) from record_link l where l.citizen_id = b.citizen_id and l.until is null) as records_other
            """ + QUESTIONS + """
              join source_record one on one.id = q.record_one
              join source_record other on other.id = q.record_other
             where q.queue = $2 and
            """ + VISIBLE;

    static final String STRONGEST = LIST + " order by q.score desc, q.id offset $3 limit $4";

    static final String OLDEST = LIST + " order by q.found_at, q.id offset $3 limit $4";

    static final String COUNT = """
            select queue.code, (select count(*) from (select 1
            """ + QUESTIONS + """
                 where q.queue = queue.code and
            """ + VISIBLE + """
                 limit $2) as few) as open
              from (values ('possible'), ('conflict'), ('attention')) as queue (code)
            """;

    static final String FIND = "select q.*, a.citizen_id as citizen_one, b.citizen_id as citizen_other\n" + QUESTIONS
            + " where q.id = $2 and " + VISIBLE;

    static final String RECORDS_OF = """
            select s.*, l.citizen_id,
                array(select c.value from contact_point c where c.record_id = s.id and c.kind = 'phone' order by 1) as phones,
                array(select c.value from contact_point c where c.record_id = s.id and c.kind = 'email' order by 1) as emails
              from record_link l join source_record s on s.id = l.record_id
             where l.citizen_id = any ($1) and l.until is null
             order by coalesce(s.observed_on, s.received_at::date) desc, s.id
             limit 1000
            """;

    static final String END_STANDING = """
            update match_verdict set undone_by = $3, undone_at = $4
             where record_one = $1 and record_other = $2 and undone_at is null
            """;

    static final String DECIDE = """
            insert into match_verdict (id, record_one, record_other, verdict, reason, note, decided_by, decided_at, review_id,
                score, model, queue, question, found_at, changed)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)
            """;

    static final String KEEP_BEFORE = """
            insert into match_verdict_record (verdict_id, record_id, citizen_before)
            select $1, * from unnest($2::uuid[], $3::uuid[])
            """;

    static final String ANSWER_TO = "select * from match_verdict where review_id = $1 and undone_at is null";

    private static final String DECISIONS = """
              from match_verdict v
              join record_link a on a.record_id = v.record_one and a.until is null
              join record_link b on b.record_id = v.record_other and b.until is null
             where v.undone_at is null and v.review_id is not null and
            """ + VISIBLE;

    static final String NEWEST = "select v.*\n" + DECISIONS + " order by v.decided_at desc, v.id offset $2 limit $3";

    static final String COUNT_DECIDED = "select count(*) from (select 1\n" + DECISIONS + " limit $2) as few";

    static final String STANDING = """
            select v.*, one.service as service_one, other.service as service_other
              from match_verdict v
              join record_link a on a.record_id = v.record_one and a.until is null
              join record_link b on b.record_id = v.record_other and b.until is null
              join source_record one on one.id = v.record_one
              join source_record other on other.id = v.record_other
             where v.id = $2 and v.undone_at is null and v.review_id is not null and
            """ + VISIBLE;

    static final String BEFORE = "select record_id, citizen_before from match_verdict_record where verdict_id = $1";

    static final String END = "update match_verdict set undone_by = $2, undone_at = $3 where id = $1";

    /** Only where the two are still two, or still one, as the question has it. */
    static final String ASK_AGAIN = """
            insert into match_review (id, record_one, record_other, score, model, queue, question, found_at)
            select v.review_id, v.record_one, v.record_other, v.score, v.model, v.queue, v.question, v.found_at
              from match_verdict v
              join record_link a on a.record_id = v.record_one and a.until is null
              join record_link b on b.record_id = v.record_other and b.until is null
             where v.id = $1 and (v.queue = 'attention') = (a.citizen_id = b.citizen_id)
            on conflict do nothing
            """;

    private ReviewSql() {}
}
