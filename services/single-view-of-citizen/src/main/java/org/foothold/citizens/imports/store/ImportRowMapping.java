package org.foothold.citizens.imports.store;

import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.foothold.citizens.imports.domain.Finding;
import org.foothold.citizens.imports.domain.ImportFinding;
import org.foothold.citizens.imports.domain.ImportJob;
import org.foothold.citizens.imports.domain.ImportJob.Counts;
import org.foothold.citizens.imports.domain.ImportJob.Problem;
import org.foothold.citizens.imports.domain.ImportJob.Status;

/** Reads the rows of {@link ImportSql}. */
final class ImportRowMapping {

    private ImportRowMapping() {}

    static ImportJob job(Row row) {
        Long total = row.getLong("rows_total");
        return new ImportJob(
                row.getUUID("id"),
                row.getString("mapping"),
                row.getString("source_system"),
                row.getBoolean("complete"),
                row.getString("file_name"),
                row.getLong("file_size"),
                row.getString("spool_name"),
                Status.of(row.getString("status")),
                Optional.ofNullable(row.getString("problem_code"))
                        .map(code -> new Problem(code, row.getString("problem"))),
                new Counts(
                        total == null ? 0 : total,
                        row.getLong("rows_done"),
                        row.getLong("rows_new"),
                        row.getLong("rows_changed"),
                        row.getLong("rows_same"),
                        row.getLong("rows_rejected"),
                        row.getLong("values_left_out")),
                row.getInteger("attempts"),
                row.getString("requested_by"),
                row.getOffsetDateTime("requested_at").toInstant(),
                moment(row, "started_at"),
                moment(row, "finished_at"));
    }

    static List<ImportFinding> findings(RowSet<Row> rows) {
        List<ImportFinding> findings = new ArrayList<>();
        rows.forEach(row -> findings.add(new ImportFinding(
                row.getLong("line"),
                row.getInteger("number"),
                row.getBoolean("row_rejected"),
                new Finding(row.getString("code"), row.getString("column_name"), row.getString("message")))));
        return findings;
    }

    private static Optional<Instant> moment(Row row, String column) {
        return Optional.ofNullable(row.getOffsetDateTime(column)).map(OffsetDateTime::toInstant);
    }
}
