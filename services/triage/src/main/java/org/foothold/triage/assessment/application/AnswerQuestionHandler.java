package org.foothold.triage.assessment.application;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.time.LocalDate;
import org.foothold.calendar.PlatformClock;
import org.foothold.triage.assessment.domain.Assessment;

/** Takes an answer that the question allows; a sign of danger is acted on in the same moment. */
@ApplicationScoped
public class AnswerQuestionHandler {
    private final AssessmentChanges changes;
    private final AnswerSources sources;
    private final InstantSource clock;

    AnswerQuestionHandler(AssessmentChanges changes, AnswerSources sources, InstantSource clock) {
        this.changes = changes;
        this.sources = sources;
        this.clock = clock;
    }

    @WithTransaction
    public Uni<Assessment> handle(AnswerQuestion command) {
        var now = clock.instant();
        var today = LocalDate.ofInstant(now, PlatformClock.LOCAL_TIME);
        return changes.change(command.key(), now, (assessment, set) -> {
                    var answer = set.question(command.question()).accept(command.given(), today);
                    return assessment.answer(set, command.question(), answer, now);
                })
                .call(assessment -> assessment.channel().isMediated()
                        ? sources.givenByHand(assessment.id(), command.question())
                        : Uni.createFrom().voidItem());
    }
}
