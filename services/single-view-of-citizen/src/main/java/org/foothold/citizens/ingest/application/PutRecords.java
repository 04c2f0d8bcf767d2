package org.foothold.citizens.ingest.application;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.foothold.citizens.imports.application.Mappings;
import org.foothold.citizens.imports.application.SentLine;
import org.foothold.citizens.imports.domain.Finding;
import org.foothold.citizens.imports.domain.Mapping;
import org.foothold.citizens.imports.domain.RowOutcome;
import org.foothold.citizens.ingest.application.PutRecord.Outcome;
import org.foothold.citizens.record.application.Records.Taken;
import org.foothold.citizens.record.domain.SourceRecord;
import org.foothold.kernel.NotFound;

/**
 * Takes in many records that a source sends at once, each as {@link PutRecord} would. A line that is refused changes nothing and the
 * rest goes on; all of them sent again change nothing.
 */
@ApplicationScoped
public class PutRecords {

    private static final int IN_ONE_TRANSACTION = 500;

    private final Mappings mappings;
    private final ReadColumns readColumns;
    private final KeepRecords keepRecords;
    private final InstantSource clock;

    PutRecords(Mappings mappings, ReadColumns readColumns, KeepRecords keepRecords, InstantSource clock) {
        this.mappings = mappings;
        this.readColumns = readColumns;
        this.keepRecords = keepRecords;
        this.clock = clock;
    }

    /** A line that was read: the record it is of, or nothing, and what was found. */
    private record Read(int number, Optional<SourceRecord> record, List<Finding> findings) {}

    /**
     * Call it on a worker thread, which reads the lines.
     *
     * @throws NotFound for a mapping nobody has
     */
    public Uni<List<AnsweredLine>> put(String mappingName, Iterator<SentLine> lines) {
        Mapping mapping = mappings.find(mappingName).orElseThrow(NotFound::new);
        Instant now = clock.instant();
        return Multi.createFrom()
                .iterable(read(mapping, lines, now))
                .group()
                .intoLists()
                .of(IN_ONE_TRANSACTION)
                .onItem()
                .transformToUniAndConcatenate(some -> keep(some, now))
                .onItem()
                .<AnsweredLine>disjoint()
                .collect()
                .asList();
    }

    private List<Read> read(Mapping mapping, Iterator<SentLine> lines, Instant now) {
        List<Read> read = new ArrayList<>();
        Map<String, Integer> lineOf = new HashMap<>();
        lines.forEachRemaining(line -> read.add(
                switch (line) {
                    case SentLine.Unreadable bad -> refused(bad.number(), List.of(bad.why()));
                    case SentLine.Columns sent -> read(mapping, sent, lineOf, now);
                }));
        return read;
    }

    private Read read(Mapping mapping, SentLine.Columns sent, Map<String, Integer> lineOf, Instant now) {
        return switch (readColumns.read(mapping, sent.columns(), now)) {
            case RowOutcome.Rejected rejected -> refused(sent.number(), rejected.reasons());
            case RowOutcome.Accepted accepted -> {
                Integer first = lineOf.putIfAbsent(accepted.row().sourceId(), sent.number());
                yield first == null
                        ? new Read(
                                sent.number(),
                                Optional.of(readColumns.record(mapping, accepted.row(), now)),
                                accepted.leftOut())
                        : refused(sent.number(), List.of(comesTwice(mapping, first)));
            }
        };
    }

    private Uni<List<AnsweredLine>> keep(List<Read> lines, Instant now) {
        List<SourceRecord> records =
                lines.stream().flatMap(line -> line.record().stream()).toList();
        if (records.isEmpty()) {
            return Uni.createFrom().item(answered(lines, List.of()));
        }
        return keepRecords.keep(records, now).map(taken -> answered(lines, taken));
    }

    private static List<AnsweredLine> answered(List<Read> lines, List<Taken> taken) {
        Map<String, Outcome> outcomes = new HashMap<>();
        taken.forEach(one -> outcomes.put(one.record().sourceId(), PutRecord.outcome(one)));
        return lines.stream()
                .map(line -> new AnsweredLine(
                        line.number(),
                        line.record().map(record -> outcomes.getOrDefault(record.sourceId(), Outcome.SAME)),
                        line.findings()))
                .toList();
    }

    private static Read refused(int number, List<Finding> reasons) {
        return new Read(number, Optional.empty(), reasons);
    }

    private static Finding comesTwice(Mapping mapping, int first) {
        return new Finding(
                "duplicate-source-id",
                String.join(" + ", mapping.sourceId()),
                "The same reference stands on line " + first + " already; that line was taken.");
    }
}
