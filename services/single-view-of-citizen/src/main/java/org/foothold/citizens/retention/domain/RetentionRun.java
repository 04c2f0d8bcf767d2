package org.foothold.citizens.retention.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * One going through all sources that have a rule.
 *
 * @param countsOnly nothing is withdrawn by it
 * @param rulesVersion by which rules it goes, whatever changes meanwhile
 * @param today the day it counts from
 * @param requestedBy the officer, or {@code schedule}
 * @param sources in their order; empty until they are counted
 */
public record RetentionRun(
        UUID id,
        boolean countsOnly,
        RunState state,
        int rulesVersion,
        LocalDate today,
        String requestedBy,
        Instant requestedAt,
        Optional<Instant> finishedAt,
        List<SourceRun> sources) {

    public boolean isOver() {
        return state == RunState.DONE || state == RunState.WAITING;
    }

    /** How many of a hundred due records were gone through. */
    public int percent() {
        if (state == RunState.DONE) {
            return 100;
        }
        long due = going().mapToLong(SourceRun::due).sum();
        long all = going().mapToLong(source -> source.counts().all()).sum();
        return due == 0 ? 0 : (int) Math.min(99, 100 * all / due);
    }

    private Stream<SourceRun> going() {
        return sources.stream()
                .filter(source -> source.state() == SourceState.GOING || source.state() == SourceState.DONE);
    }
}
