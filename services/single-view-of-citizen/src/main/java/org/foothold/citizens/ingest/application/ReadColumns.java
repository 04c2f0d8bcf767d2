package org.foothold.citizens.ingest.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.foothold.citizens.imports.application.ImportSettings;
import org.foothold.citizens.imports.domain.Finding;
import org.foothold.citizens.imports.domain.Mapping;
import org.foothold.citizens.imports.domain.RowOutcome;
import org.foothold.citizens.imports.domain.RowReader;
import org.foothold.citizens.imports.domain.SourceRow;
import org.foothold.citizens.record.domain.ContactWishes;
import org.foothold.citizens.record.domain.SourceRecord;
import org.foothold.events.RecordRef;
import org.foothold.kernel.TimeOrderedId;

/** Reads what a source sent of one record by the mapping of the source, exactly as a row of a file. */
@ApplicationScoped
class ReadColumns {

    private static final ZoneId HERE = ZoneId.of("Europe/London");

    private final ImportSettings settings;
    private final RandomGenerator random = new SecureRandom();

    ReadColumns(ImportSettings settings) {
        this.settings = settings;
    }

    /** @param columns by the names the mapping gives them; a column that is not there is an empty one */
    RowOutcome read(Mapping mapping, Map<String, String> columns, Instant now) {
        if (!mapping.columns().containsAll(columns.keySet())) {
            return RowOutcome.Rejected.of(
                    new Finding("unknown", "columns", "There is a column that the mapping does not read."));
        }
        List<String> header = List.copyOf(mapping.columns());
        List<String> cells = header.stream()
                .map(column -> Optional.ofNullable(columns.get(column)).orElse(""))
                .toList();
        LocalDate today = LocalDate.ofInstant(now, HERE);
        return new RowReader(mapping, header, today, settings.exampleNinos()).read(cells);
    }

    SourceRecord record(Mapping mapping, SourceRow row, Instant now) {
        return new SourceRecord(
                new RecordRef(SourceRecord.OWN_SERVICE, TimeOrderedId.at(now, random)),
                mapping.sourceSystem(),
                row.sourceId(),
                mapping.category(),
                Optional.empty(),
                row.observedOn(),
                row.person(),
                ContactWishes.NONE,
                row.facts(),
                row.restrictedTo(),
                row.contentHash());
    }
}
