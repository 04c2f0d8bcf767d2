package org.foothold.citizens.ingest.application;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.foothold.citizens.imports.application.ImportSettings;
import org.foothold.citizens.imports.application.Mappings;
import org.foothold.citizens.imports.domain.Finding;
import org.foothold.citizens.imports.domain.Mapping;
import org.foothold.citizens.imports.domain.RowOutcome;
import org.foothold.citizens.imports.domain.RowReader;
import org.foothold.citizens.imports.domain.SourceRow;
import org.foothold.citizens.record.application.Records.Taken;
import org.foothold.citizens.record.application.TakeInRecords;
import org.foothold.citizens.record.domain.ContactWishes;
import org.foothold.citizens.record.domain.SourceRecord;
import org.foothold.events.RecordRef;
import org.foothold.kernel.FieldError;
import org.foothold.kernel.InvalidInput;
import org.foothold.kernel.NotFound;
import org.foothold.kernel.TimeOrderedId;
import org.foothold.outbox.DatabaseAway;

/**
 * Takes in one record by the mapping of its source, exactly as a row of a file: new, it is added; changed, it is a new version; unchanged, it
 * leaves no trace. Sent twice it is the same record.
 */
@ApplicationScoped
public class PutRecord {

    private static final ZoneId HERE = ZoneId.of("Europe/London");
    private static final int TRIES = 5;

    private final Pool pool;
    private final Mappings mappings;
    private final TakeInRecords takeInRecords;
    private final ImportSettings settings;
    private final InstantSource clock;
    private final RandomGenerator random = new SecureRandom();

    PutRecord(Pool pool, Mappings mappings, TakeInRecords takeInRecords, ImportSettings settings, InstantSource clock) {
        this.pool = pool;
        this.mappings = mappings;
        this.takeInRecords = takeInRecords;
        this.settings = settings;
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
        var accepted = read(mapping, sourceId, columns, LocalDate.ofInstant(now, HERE));
        SourceRecord record = record(mapping, accepted.row(), now);
        return Uni.createFrom()
                .deferred(() -> pool.withTransaction(tx -> takeInRecords.takeIn(tx, List.of(record), now)))
                .onFailure(DatabaseAway::is)
                .retry()
                .withBackOff(Duration.ofMillis(50), Duration.ofSeconds(1))
                .atMost(TRIES)
                .map(taken -> new Kept(outcome(taken), accepted.leftOut()));
    }

    private RowOutcome.Accepted read(Mapping mapping, String sourceId, Map<String, String> columns, LocalDate today) {
        refuseWhatTheMappingDoesNotRead(mapping, columns);
        List<String> header = List.copyOf(mapping.columns());
        List<String> cells = header.stream()
                .map(column ->
                        Optional.ofNullable(columns.get(column)).orElse(isTheId(mapping, column) ? sourceId : ""))
                .toList();
        return switch (new RowReader(mapping, header, today, settings.exampleNinos()).read(cells)) {
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

    private static boolean isTheId(Mapping mapping, String column) {
        return mapping.sourceId().equals(List.of(column));
    }

    private static void refuseWhatTheMappingDoesNotRead(Mapping mapping, Map<String, String> columns) {
        List<FieldError> unknown = columns.keySet().stream()
                .filter(column -> !mapping.columns().contains(column))
                .map(column ->
                        new FieldError("columns", "unknown", "There is a column that the mapping does not read."))
                .limit(1)
                .toList();
        if (!unknown.isEmpty()) {
            throw new InvalidInput(unknown);
        }
    }

    private SourceRecord record(Mapping mapping, SourceRow row, Instant now) {
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

    private static Outcome outcome(List<Taken> taken) {
        return taken.stream()
                .findFirst()
                .map(one -> one.added() ? Outcome.ADDED : Outcome.CHANGED)
                .orElse(Outcome.SAME);
    }
}
