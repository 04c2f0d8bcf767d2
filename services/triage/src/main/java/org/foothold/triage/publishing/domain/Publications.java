package org.foothold.triage.publishing.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.foothold.kernel.InvalidInput;
import org.foothold.kernel.RuleViolation;
import org.foothold.triage.questionset.domain.QuestionSetRef;

/** All publications of one set, oldest first: they say which version is in use at any moment. */
public record Publications(List<Publication> all) {
    private static final int LONGEST_REASON = 500;

    public Publications {
        all = all.stream().sorted(Comparator.comparingLong(Publication::number)).toList();
    }

    /** The version that a conversation begun at this moment gets. */
    public Optional<QuestionSetRef> inUseAt(Instant moment) {
        return chosen().stream()
                .filter(publication -> !publication.takesEffectAt().isAfter(moment))
                .reduce((earlier, later) -> later)
                .map(Publication::ref);
    }

    /** The version that is in use, or will be in some seconds. */
    public Optional<QuestionSetRef> chosenLast() {
        return chosen().stream().reduce((earlier, later) -> later).map(Publication::ref);
    }

    public Publication publish(QuestionSetRef ref, String by, Instant now, String reason, Duration until) {
        return next(ref, PublishingAction.PUBLISHED, by, now, reason, until);
    }

    public Publication rollBackTo(QuestionSetRef ref, String by, Instant now, String reason, Duration until) {
        if (chosenLast().filter(ref::equals).isPresent()) {
            throw new RuleViolation("this-version-is-in-use", "This version is in use already.");
        }
        return next(ref, PublishingAction.ROLLED_BACK, by, now, reason, until);
    }

    /** What is in use, or was until a moment ago, is not withdrawn: conversations would have nothing to begin with. */
    public Publication withdraw(QuestionSetRef ref, String by, Instant now, String reason) {
        if (chosenLast().filter(ref::equals).isPresent()
                || inUseAt(now).filter(ref::equals).isPresent()) {
            throw new RuleViolation(
                    "a-version-in-use-is-not-withdrawn",
                    "This version is in use. Publish or go back to another one first.");
        }
        return next(ref, PublishingAction.WITHDRAWN, by, now, reason, Duration.ZERO);
    }

    private List<Publication> chosen() {
        return all.stream()
                .filter(publication -> publication.action().choosesVersion())
                .toList();
    }

    private Publication next(
            QuestionSetRef ref, PublishingAction action, String by, Instant now, String reason, Duration until) {
        if (reason == null || reason.isBlank()) {
            throw new InvalidInput("reason", "required", "Say why");
        }
        if (reason.strip().length() > LONGEST_REASON) {
            throw new InvalidInput("reason", "too-long", "Write %d characters or fewer".formatted(LONGEST_REASON));
        }
        return new Publication(ref, all.size() + 1L, action, by, now, reason.strip(), now.plus(until));
    }
}
