package org.foothold.dashboard.views.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.foothold.events.RecordRef;

/**
 * How far one conversation of triage came. It counts as abandoned while nothing newer than {@code left} happened in it; whoever goes on
 * later came back.
 *
 * @param lastActive the newest version at which the person did something
 * @param firstLeft the version at which it was first noted as abandoned, null while it never was
 * @param answered at least one question was
 * @param kept a code was taken to go on later
 */
public record ConversationRow(
        UUID assessmentId,
        RecordRef record,
        Started started,
        long lastActive,
        Long firstLeft,
        Left left,
        boolean answered,
        boolean detailsLeft,
        boolean kept)
        implements Row<ConversationRow> {

    /** @param on the day it was in the council's own time */
    public record Started(
            long version,
            Instant at,
            LocalDate on,
            String questionSet,
            long setVersion,
            String channel,
            String language)
            implements Versioned {}

    /** @param waitingStep the question that waited for its answer, null where an early event did not tell */
    public record Left(long version, String waitingStep) implements Versioned {}

    public static ConversationRow started(UUID id, RecordRef record, Started started) {
        return new ConversationRow(id, record, started, started.version(), null, null, false, false, false);
    }

    public static ConversationRow left(UUID id, RecordRef record, Left left) {
        return new ConversationRow(id, record, null, 0, left.version(), left, false, false, false);
    }

    public static ConversationRow active(UUID id, RecordRef record, long version) {
        return new ConversationRow(id, record, null, version, null, null, false, false, false);
    }

    public ConversationRow withAnAnswer() {
        return new ConversationRow(assessmentId, record, started, lastActive, firstLeft, left, true, detailsLeft, kept);
    }

    public ConversationRow withDetails() {
        return new ConversationRow(assessmentId, record, started, lastActive, firstLeft, left, answered, true, kept);
    }

    public ConversationRow withCode() {
        return new ConversationRow(
                assessmentId, record, started, lastActive, firstLeft, left, answered, detailsLeft, true);
    }

    @Override
    public ConversationRow merge(ConversationRow other) {
        return new ConversationRow(
                assessmentId,
                record,
                Versioned.newest(started, other.started),
                Math.max(lastActive, other.lastActive),
                earlier(firstLeft, other.firstLeft),
                Versioned.newest(left, other.left),
                answered || other.answered,
                detailsLeft || other.detailsLeft,
                kept || other.kept);
    }

    private static Long earlier(Long one, Long other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return Math.min(one, other);
    }
}
