package org.foothold.citizens.subject.domain;

import java.util.Map;

/** The tables that are no part of what is held on a person, each with the reason. */
public final class NotHeldIn {

    /** Table → why it is left out. */
    public static final Map<String, String> REASONS = Map.ofEntries(
            Map.entry("access_anchor", "hashes of the chain of looks; nobody is named"),
            Map.entry("access_subject", "the index by which access_index is searched; the same references stand there"),
            Map.entry("agreement", "contracts with partners; the export tells of those that hold, as agreements"),
            Map.entry("cohort", "conditions under a name; nobody is in it"),
            Map.entry("complete_extract", "counts per complete file, and the id of a record as checkpoint"),
            Map.entry("cohort_count", "how many people a cohort held on a day"),
            Map.entry("debezium_heartbeat", "a moment"),
            Map.entry("erasure", "that somebody was erased: an id that leads to nobody, and counts"),
            Map.entry("flyway_schema_history", "the history of the schema"),
            Map.entry("idempotent_command", "sealed answers to commands under hashed keys; nothing says whose; a day"),
            Map.entry("import_finding", "lines and columns of files; no value that was written"),
            Map.entry("import_job", "names and counts of files"),
            Map.entry("inbox_event", "ids of events that were applied"),
            Map.entry(
                    "kept_search",
                    "what workers typed, sealed; nothing says whose; eight hours, and all go at an erasure"),
            Map.entry(
                    "withdrawn_record",
                    "that a source took a record back: a digest of its name there, an id that leads to nobody, a version"),
            Map.entry("retention_rules", "for how long records are kept, and which officer said so"),
            Map.entry("retention_run", "when records were looked through; who asked for it"),
            Map.entry("retention_run_source", "counts per source, and the id of a record as checkpoint"),
            Map.entry("reconcile_run", "counts, and an id as checkpoint"));

    private NotHeldIn() {}
}
