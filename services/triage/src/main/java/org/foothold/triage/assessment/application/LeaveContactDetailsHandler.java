package org.foothold.triage.assessment.application;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.time.LocalDate;
import org.foothold.calendar.PlatformClock;
import org.foothold.triage.assessment.domain.Assessment;
import org.foothold.triage.assessment.domain.AssessmentId;
import org.foothold.triage.person.application.People;
import org.foothold.triage.person.domain.PersonDetails;

/** Keeps the details as this service's own record and tells, by reference alone, that a person was met. */
@ApplicationScoped
public class LeaveContactDetailsHandler {
    private final AssessmentChanges changes;
    private final People people;
    private final SharingSaid sharing;
    private final InstantSource clock;

    LeaveContactDetailsHandler(AssessmentChanges changes, People people, SharingSaid sharing, InstantSource clock) {
        this.changes = changes;
        this.people = people;
        this.sharing = sharing;
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
                .call(assessment -> withWordOnSharing(assessment.id(), details)
                        .chain(all -> people.keep(assessment.recordId(), all, now)));
    }

    /** What they said to sharing comes with the details, or was said to the worker who asked them. */
    private Uni<PersonDetails> withWordOnSharing(AssessmentId id, PersonDetails details) {
        return details.consentToShare().isPresent()
                ? Uni.createFrom().item(details)
                : sharing.in(id).map(details::sharing);
    }
}
