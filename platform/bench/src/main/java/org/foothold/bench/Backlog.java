package org.foothold.bench;

import org.foothold.bench.load.Arrivals;

/** Many outbox rows in one statement. */
final class Backlog {

    private Backlog() {}

    static String insert(String topic, int rows) {
        var value = Arrivals.value(0, System.nanoTime()).replace("{\"number\":0,", "");
        return """
                insert into outbox_event (id, topic, aggregate_id, type, source, subject, time, occurred_at,
                  aggregate_version, correlation_id, restriction, data_class, data)
                select gen_random_uuid(), '%s', gen_random_uuid(), 'foothold.bench.event.written.v1', '/sampleton/bench',
                  'none', now()::text, now()::text, '1', 'none', 'none', 'operational',
                  '{"number":' || n || ',%s'
                from generate_series(0, %d - 1) n
                """.formatted(topic, value, rows);
    }
}
