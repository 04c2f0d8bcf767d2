package org.foothold.triage.assessment.application;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import org.foothold.triage.assessment.domain.Assessment;

/** Takes an answer that the question allows; a sign of danger is acted on in the same moment. */
@ApplicationScoped
public class AnswerQuestionHandler {
    private final AssessmentChanges changes;
    private final InstantSource clock;

    AnswerQuestionHandler(AssessmentChanges changes, InstantSource clock) {
        this.changes = changes;
        this.clock = clock;
    }

    @WithTransaction
    public Uni<Assessment> handle(AnswerQuestion command) {
        var now = clock.instant();
        return changes.change(command.key(), now, (assessment, set) -> {
            var chosen = set.question(command.question()).accept(command.options());
            return assessment.answer(set, command.question(), chosen, now);
        });
    }
}
