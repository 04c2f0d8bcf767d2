package org.foothold.triage.assessment.application;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.foothold.kernel.NotFound;
import org.foothold.triage.assessment.domain.Assessment;
import org.foothold.triage.assessment.domain.Step;

/** Takes one entry of a group away, once. */
@ApplicationScoped
public class RemoveEntryHandler {
    private final AssessmentChanges changes;
    private final InstantSource clock;

    RemoveEntryHandler(AssessmentChanges changes, InstantSource clock) {
        this.changes = changes;
        this.clock = clock;
    }

    @WithTransaction
    public Uni<Assessment> handle(RemoveEntry command) {
        var now = clock.instant();
        return changes.change(command.key(), now, (assessment, set) -> {
            var given = Entries.of(assessment, set, command.question()).given();
            if (given.entries().size() != command.among()) {
                return new Step(assessment, List.of(), Optional.empty());
            }
            if (command.number() < 1 || command.number() > command.among()) {
                throw new NotFound();
            }
            return assessment.answer(set, command.question(), given.without(command.number()), now);
        });
    }
}
