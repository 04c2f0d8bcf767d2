package org.foothold.triage.publishing.domain;

import static org.foothold.triage.publishing.domain.VersionStatus.CHECKED;
import static org.foothold.triage.publishing.domain.VersionStatus.DRAFT;
import static org.foothold.triage.publishing.domain.VersionStatus.PUBLISHED;
import static org.foothold.triage.publishing.domain.VersionStatus.WITHDRAWN;

import java.time.Instant;
import org.foothold.kernel.RuleViolation;
import org.foothold.triage.questionset.domain.QuestionSetRef;

/**
 * One version of a question set with its rules and test cases. Always true: a published version has passed its checks as it stands, was published by
 * somebody else than the one who edited it last, and never changes again.
 *
 * @param revision counts the edits, so that two people who write at once notice
 */
public record SetVersion(
        QuestionSetRef ref, VersionStatus status, SetFiles files, String editedBy, Instant editedAt, long revision) {

    public static SetVersion draft(QuestionSetRef ref, SetFiles files, String by, Instant now) {
        return new SetVersion(ref, DRAFT, files, by, now, 1);
    }

    /** @param seen the revision that was edited */
    public SetVersion edited(SetFiles changed, long seen, String by, Instant now) {
        mustBeOpen();
        if (seen != revision) {
            throw new RuleViolation(
                    "a-draft-was-changed-meanwhile",
                    "Somebody else changed this draft while you wrote. Copy what you wrote, open the draft again and put it in.");
        }
        return new SetVersion(ref, DRAFT, changed, by, now, revision + 1);
    }

    /** Its checks were passed; said of another revision, it says nothing. */
    public SetVersion checked(long atRevision) {
        return status == DRAFT && atRevision == revision ? as(CHECKED) : this;
    }

    public SetVersion published(String by) {
        if (status != CHECKED) {
            throw new RuleViolation(
                    "only-a-checked-version-is-published", "Check this version first. Only what passed is published.");
        }
        if (by.equals(editedBy)) {
            throw new RuleViolation(
                    "four-eyes-publish",
                    "You edited this version last, so somebody else has to look at it and publish it.");
        }
        return as(PUBLISHED);
    }

    public SetVersion withdrawn() {
        mustBePublished();
        return as(WITHDRAWN);
    }

    public void mustBeOpen() {
        if (!status.isOpen()) {
            throw new RuleViolation(
                    "a-published-version-never-changes",
                    "A published version never changes. Make a draft as a copy of it.");
        }
    }

    public void mustBePublished() {
        if (status != PUBLISHED) {
            throw new RuleViolation(
                    "this-version-is-not-published", "Only a published version can be used or withdrawn.");
        }
    }

    private SetVersion as(VersionStatus next) {
        return new SetVersion(ref, next, files, editedBy, editedAt, revision);
    }
}
