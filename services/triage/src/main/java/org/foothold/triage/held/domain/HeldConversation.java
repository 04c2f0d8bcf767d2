package org.foothold.triage.held.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.foothold.kernel.NotFound;
import org.foothold.kernel.RuleViolation;
import org.foothold.triage.assessment.domain.Channel;

/**
 * That a worker held a conversation with somebody, by the assessment it goes through.
 *
 * <p>Always true: while it runs, who holds it may rewrite their one note; once it is over every note stands as it is and only additions are
 * made. Colleagues of the same organisation see it, unless there was a sign of danger: then only who held it does. To anybody else it does not exist.
 *
 * @param recordId the person, as the assessment's record
 * @param notes in the order they were written
 */
public record HeldConversation(
        UUID assessmentId,
        UUID recordId,
        String questionSet,
        Worker heldBy,
        Channel channel,
        Instant begunAt,
        SupportNeeds support,
        List<Note> notes) {
    static final int MOST_NOTES = 100;

    public HeldConversation {
        notes = List.copyOf(notes);
    }

    public static HeldConversation begun(
            UUID assessmentId, UUID recordId, String questionSet, Worker heldBy, Channel channel, Instant at) {
        return new HeldConversation(
                assessmentId, recordId, questionSet, heldBy, channel, at, SupportNeeds.NONE, List.of());
    }

    /** The conversation for this worker, or as if it were not there. */
    public HeldConversation openedBy(Worker worker, boolean danger) {
        if (!heldBy.is(worker) && (danger || !heldBy.isColleagueOf(worker))) {
            throw new NotFound();
        }
        return this;
    }

    /** The note that is still being written, for who holds the conversation; none once it is over. */
    public Optional<Note> noteInHand(Worker worker, boolean over) {
        return over || !heldBy.is(worker)
                ? Optional.empty()
                : notes.stream().filter(note -> !note.addition()).findFirst();
    }

    public HeldConversation noted(Worker worker, String text, boolean over, Instant now) {
        boolean addition = over || !heldBy.is(worker);
        var written = new Note(worker.subject(), now, addition, Note.words(text));
        var changed = new ArrayList<>(notes);
        if (!addition) {
            changed.removeIf(note -> !note.addition());
        }
        if (changed.size() >= MOST_NOTES) {
            throw new RuleViolation("no-more-notes", "This conversation holds as many notes as it can.");
        }
        changed.add(addition ? changed.size() : 0, written);
        return with(support, changed);
    }

    public HeldConversation needing(SupportNeeds needs) {
        return with(needs, notes);
    }

    private HeldConversation with(SupportNeeds needs, List<Note> noted) {
        return new HeldConversation(assessmentId, recordId, questionSet, heldBy, channel, begunAt, needs, noted);
    }
}
