package org.foothold.citizens.imports.application;

import io.smallrye.mutiny.Multi;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import org.apache.commons.csv.CSVFormat;
import org.foothold.citizens.imports.domain.ImportFinding;

/** The report of an import as a CSV file that is written while it is fetched. */
@ApplicationScoped
public class FindingsCsv {

    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setRecordSeparator("\r\n").get();

    private final ImportJobs jobs;

    FindingsCsv(ImportJobs jobs) {
        this.jobs = jobs;
    }

    public Multi<String> of(UUID importId) {
        Multi<String> head = Multi.createFrom().item(line("line", "outcome", "code", "column", "reason"));
        return Multi.createBy()
                .concatenating()
                .streams(head, jobs.findings(importId).map(FindingsCsv::line));
    }

    private static String line(ImportFinding at) {
        return line(
                at.line(),
                at.rowRejected() ? "row rejected" : "value left out",
                at.finding().code(),
                at.finding().column(),
                at.finding().message());
    }

    private static String line(Object... cells) {
        var text = new StringBuilder();
        try {
            FORMAT.printRecord(text, cells);
        } catch (IOException neverOnAStringBuilder) {
            throw new UncheckedIOException(neverOnAStringBuilder);
        }
        return text.toString();
    }
}
