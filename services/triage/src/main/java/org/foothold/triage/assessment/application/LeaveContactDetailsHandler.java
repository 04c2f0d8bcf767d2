package org.foothold.triage.assessment.application;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.time.LocalDate;
import org.foothold.calendar.PlatformClock;
import org.foothold.triage.assessment.domain.Assessment;
import org.foothold.triage.person.application.People;

/** Keeps the details as this service's own record and tells, by reference alone, that a person was met. */
@ApplicationScoped
public class LeaveContactDetailsHandler {
    private final AssessmentChanges changes;
    private final People people;
    private final InstantSource clock;

    LeaveContactDetailsHandler(AssessmentChanges changes, People people, InstantSource clock) {
        this.changes = changes;
        this.people = people;
        this.clock = clock;
    }

    @WithTransaction
    public Uni<Assessment> handle(LeaveContactDetails command) {
        var now = clock.instant();
        var today = LocalDate.ofInstant(now, PlatformClock.LOCAL_TIME);
        var details = command.details().checked(today, command.language());
        return changes.change(
                        command.key(),
                        now,
                        (assessment, set) -> assessment.meetPerson(set, details.safeToContact(), now))
                .call(assessment -> people.keep(assessment.recordId(), details, now));
    }
}
