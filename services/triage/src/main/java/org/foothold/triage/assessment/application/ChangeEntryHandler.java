package org.foothold.triage.assessment.application;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.time.LocalDate;
import org.foothold.calendar.PlatformClock;
import org.foothold.kernel.NotFound;
import org.foothold.kernel.RuleViolation;
import org.foothold.triage.assessment.domain.Assessment;

/** Takes one entry of a group. Because an entry is named by its number, sending the same form twice adds it once. */
@ApplicationScoped
public class ChangeEntryHandler {
    private final AssessmentChanges changes;
    private final InstantSource clock;

    ChangeEntryHandler(AssessmentChanges changes, InstantSource clock) {
        this.changes = changes;
        this.clock = clock;
    }

    @WithTransaction
    public Uni<Assessment> handle(ChangeEntry command) {
        var now = clock.instant();
        var today = LocalDate.ofInstant(now, PlatformClock.LOCAL_TIME);
        return changes.change(command.key(), now, (assessment, set) -> {
            var entries = Entries.of(assessment, set, command.question());
            if (command.number() < 1
                    || command.number() > entries.given().entries().size() + 1) {
                throw new NotFound();
            }
            if (command.number() > entries.group().atMost()) {
                throw new RuleViolation("a-group-has-its-bound", "There is no room for another.");
            }
            var entry = entries.group().acceptEntry(command.entry(), today);
            return assessment.answer(set, command.question(), entries.given().with(command.number(), entry), now);
        });
    }
}
