package org.foothold.triage.publishing.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foothold.triage.assessment.domain.Assessment;
import org.foothold.triage.assessment.domain.Decisions;
import org.foothold.triage.assessment.domain.DecisionsThatFailTowardsPeople;
import org.foothold.triage.assessment.domain.Need;
import org.foothold.triage.assessment.domain.Outcome;
import org.foothold.triage.flag.domain.Urgency;
import org.foothold.triage.publishing.domain.Redecided;
import org.foothold.triage.publishing.domain.Redecided.Placed;
import org.foothold.triage.questionset.application.QuestionSets;
import org.foothold.triage.questionset.domain.Danger;
import org.foothold.triage.questionset.domain.Option;
import org.foothold.triage.questionset.domain.QuestionSet;
import org.foothold.triage.questionset.domain.QuestionSetRef;

/** Decides a completed assessment by the rules of a draft, and once more by its own. */
@ApplicationScoped
class DecideAgain {
    private final QuestionSets sets;
    private final Decisions decisions;

    DecideAgain(QuestionSets sets, Decisions decisions) {
        this.sets = sets;
        this.decisions = decisions;
    }

    /** @param draft the questions and the rules of the draft */
    Redecided by(QuestionSet draft, Decisions rules, Assessment assessment) {
        var failed = new AtomicBoolean();
        var before = assessment.outcome().orElseThrow();
        var careful = new DecisionsThatFailTowardsPeople(rules, (set, failure) -> failed.set(true));
        var after = careful.decide(draft, assessment.answers());
        var replayed = decisions.decide(sets.pinned(assessment.questionSet()), assessment.answers());
        return new Redecided(
                assessment.id().value(),
                assessment.recordId(),
                assessment.lastActiveAt(),
                placed(assessment, before, urgency(before, assessment.questionSet(), decisions)),
                placed(assessment, after, urgency(after, draft.ref(), careful)),
                notAsked(draft, assessment),
                failed.get(),
                !replayed.equals(before));
    }

    private static Placed placed(Assessment assessment, Outcome outcome, Urgency urgency) {
        var contact = assessment.contact();
        boolean flagged =
                contact.isWelcome() || contact.left() && !outcome.dangers().isEmpty();
        return new Placed(
                outcome.stage().code(),
                flagged ? urgency.code() : Placed.NOT_FLAGGED,
                Stream.concat(
                                outcome.dangers().stream().map(Danger::code),
                                outcome.needs().stream().map(Need::code))
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    private static Urgency urgency(Outcome outcome, QuestionSetRef set, Decisions by) {
        return outcome.dangers().isEmpty()
                ? by.followUp(set, outcome.stage(), outcome.needs()).urgency()
                : Urgency.CRISIS;
    }

    private static Set<String> notAsked(QuestionSet draft, Assessment assessment) {
        var gone = new LinkedHashSet<String>();
        assessment.answers().byQuestion().forEach((key, answer) -> {
            var asked = draft.questions().stream()
                    .filter(question -> question.key().equals(key))
                    .findFirst();
            if (asked.isEmpty()) {
                gone.add(key);
            } else {
                var offered = asked.get().options().stream().map(Option::code).collect(Collectors.toSet());
                offered.add(Option.RATHER_NOT_SAY);
                answer.options().stream()
                        .filter(option -> !offered.contains(option))
                        .forEach(option -> gone.add(key + "." + option));
            }
        });
        return gone;
    }
}
