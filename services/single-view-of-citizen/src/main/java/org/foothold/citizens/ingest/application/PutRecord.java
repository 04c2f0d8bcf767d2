package org.foothold.citizens.ingest.application;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.foothold.citizens.imports.application.Mappings;
import org.foothold.citizens.imports.domain.Finding;
import org.foothold.citizens.imports.domain.Mapping;
import org.foothold.citizens.imports.domain.RowOutcome;
import org.foothold.citizens.record.application.Records.Taken;
import org.foothold.citizens.record.domain.SourceRecord;
import org.foothold.kernel.FieldError;
import org.foothold.kernel.InvalidInput;
import org.foothold.kernel.NotFound;

/**
 * Takes in one record by the mapping of its source, exactly as a row of a file: new, it is added; changed, it is a new version; unchanged, it
 * leaves only the moment it was seen. Sent twice it is the same record.
 */
@ApplicationScoped
public class PutRecord {

    private final Mappings mappings;
    private final ReadColumns readColumns;
    private final KeepRecords keepRecords;
    private final InstantSource clock;

    PutRecord(Mappings mappings, ReadColumns readColumns, KeepRecords keepRecords, InstantSource clock) {
        this.mappings = mappings;
        this.readColumns = readColumns;
        this.keepRecords = keepRecords;
        this.clock = clock;
    }

    /** What became of the record. */
    public enum Outcome {
        ADDED,
        CHANGED,
        SAME
    }

    /** @param leftOut values that could not be used and are not in the record */
    public record Kept(Outcome outcome, List<Finding> leftOut) {}

    /**
     * @param columns by the names the mapping gives them
     * @throws NotFound for a mapping nobody has
     * @throws InvalidInput with everything that is wrong; nothing is kept then
     */
    public Uni<Kept> put(String mappingName, String sourceId, Map<String, String> columns) {
        Mapping mapping = mappings.find(mappingName).orElseThrow(NotFound::new);
        Instant now = clock.instant();
        var accepted = read(mapping, sourceId, columns, now);
        SourceRecord record = readColumns.record(mapping, accepted.row(), now);
        return keepRecords.keep(List.of(record), now).map(taken -> new Kept(outcome(taken), accepted.leftOut()));
    }

    private RowOutcome.Accepted read(Mapping mapping, String sourceId, Map<String, String> columns, Instant now) {
        return switch (readColumns.read(mapping, named(mapping, sourceId, columns), now)) {
            case RowOutcome.Rejected rejected ->
                throw new InvalidInput(rejected.reasons().stream()
                        .map(reason -> new FieldError(reason.column(), reason.code(), reason.message()))
                        .toList());
            case RowOutcome.Accepted accepted
            when !accepted.row().sourceId().equals(sourceId) ->
                throw new InvalidInput(
                        String.join(" + ", mapping.sourceId()),
                        "other-source-id",
                        "The record names itself otherwise than the address it is sent to.");
            case RowOutcome.Accepted accepted -> accepted;
        };
    }

    /** The address names the record where its id is one column, so the columns need not. */
    private static Map<String, String> named(Mapping mapping, String sourceId, Map<String, String> columns) {
        Map<String, String> named = new HashMap<>(columns);
        if (mapping.sourceId().size() == 1) {
            named.putIfAbsent(mapping.sourceId().getFirst(), sourceId);
        }
        return named;
    }

    private static Outcome outcome(List<Taken> taken) {
        return taken.stream().findFirst().map(PutRecord::outcome).orElse(Outcome.SAME);
    }

    static Outcome outcome(Taken taken) {
        return taken.added() ? Outcome.ADDED : Outcome.CHANGED;
    }
}
