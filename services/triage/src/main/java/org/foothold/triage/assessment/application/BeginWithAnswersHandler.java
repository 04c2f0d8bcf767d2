package org.foothold.triage.assessment.application;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import org.foothold.triage.assessment.domain.Answers;

/** Begins a conversation with answers that were given elsewhere, as if they were given here one after another: danger among them is acted on at once. All of it or nothing. */
@ApplicationScoped
public class BeginWithAnswersHandler {
    private final StartAssessmentHandler start;
    private final AssessmentChanges changes;
    private final InstantSource clock;

    BeginWithAnswersHandler(StartAssessmentHandler start, AssessmentChanges changes, InstantSource clock) {
        this.start = start;
        this.changes = changes;
        this.clock = clock;
    }

    /** @param answers accepted by the questions of the set that is in use */
    @WithTransaction
    public Uni<StartedAssessment> handle(StartAssessment command, Answers answers) {
        return start.handle(command).call(started -> {
            Uni<Void> given = Uni.createFrom().voidItem();
            for (var answer : answers.byQuestion().entrySet()) {
                given = given.chain(() -> {
                    var now = clock.instant();
                    return changes.change(
                                    started.key(),
                                    now,
                                    (assessment, set) ->
                                            assessment.answer(set, answer.getKey(), answer.getValue(), now))
                            .replaceWithVoid();
                });
            }
            return given;
        });
    }
}
