package org.foothold.triage.assessment.application;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BiFunction;
import org.foothold.triage.assessment.domain.Assessment;
import org.foothold.triage.assessment.domain.AssessmentEvent;
import org.foothold.triage.assessment.domain.CallForPerson;
import org.foothold.triage.assessment.domain.Decisions;
import org.foothold.triage.assessment.domain.FollowUp;
import org.foothold.triage.assessment.domain.Step;
import org.foothold.triage.assessment.domain.WhatMatters;
import org.foothold.triage.flag.application.RaiseFlagHandler;
import org.foothold.triage.questionset.application.QuestionSets;
import org.foothold.triage.questionset.domain.QuestionSet;

/** Keeps what the domain decided, all in the caller's transaction: the new state, its events, and the flag it calls for. */
@ApplicationScoped
public class AssessmentChanges {
    private final Assessments assessments;
    private final QuestionSets questionSets;
    private final AssessmentEvents events;
    private final RaiseFlagHandler raiseFlag;
    private final WhatMatters matters;
    private final Decisions decisions;

    AssessmentChanges(
            Assessments assessments,
            QuestionSets questionSets,
            AssessmentEvents events,
            RaiseFlagHandler raiseFlag,
            WhatMatters matters,
            Decisions decisions) {
        this.assessments = assessments;
        this.questionSets = questionSets;
        this.events = events;
        this.raiseFlag = raiseFlag;
        this.matters = matters;
        this.decisions = decisions;
    }

    /** Opens the assessment, lets the domain decide on it with its pinned questions, and keeps what comes of that. */
    public Uni<Assessment> change(AssessmentKey key, Instant now, BiFunction<Assessment, QuestionSet, Step> decide) {
        return assessments.openToChange(key).chain(found -> {
            var set = questionSets.pinned(found.questionSet());
            return keep(decide.apply(found, set).leavingOut(set, matters), now);
        });
    }

    Uni<Assessment> keep(Step step, Instant now) {
        if (step.events().isEmpty()) {
            return Uni.createFrom().item(step.assessment());
        }
        return assessments.save(step.assessment()).chain(() -> tell(step, now));
    }

    Uni<Assessment> add(Step step, AssessmentSecret secret, Optional<String> partner, Instant now) {
        var begun = step.leavingOut(questionSets.pinned(step.assessment().questionSet()), matters);
        return assessments.add(begun.assessment(), secret, partner).chain(() -> tell(begun, now));
    }

    private Uni<Assessment> tell(Step step, Instant now) {
        Uni<Void> told = Uni.createFrom().voidItem();
        for (AssessmentEvent event : step.events()) {
            told = told.chain(() -> events.publish(step.assessment(), event, now));
        }
        return told.chain(() -> raiseFlagOf(step)).replaceWith(step.assessment());
    }

    private Uni<Void> raiseFlagOf(Step step) {
        return step.call()
                .map(call -> raiseFlag
                        .handle(CallsForPerson.flagFor(step.assessment(), call, followUp(step.assessment(), call)))
                        .replaceWithVoid())
                .orElseGet(() -> Uni.createFrom().voidItem());
    }

    private FollowUp followUp(Assessment assessment, CallForPerson call) {
        return decisions.followUp(assessment.questionSet(), call.stage(), call.needs());
    }
}
