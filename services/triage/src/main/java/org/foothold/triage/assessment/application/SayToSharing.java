package org.foothold.triage.assessment.application;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.Optional;
import org.foothold.kernel.RuleViolation;
import org.foothold.triage.assessment.domain.Assessment;
import org.foothold.triage.assessment.domain.AssessmentId;
import org.foothold.triage.person.application.People;
import org.foothold.triage.person.domain.PersonDetails;
import org.foothold.triage.questionset.application.QuestionSets;

/**
 * Puts what somebody said to sharing with their details, and tells the single view that these changed. Where no details were left yet, it goes with
 * them once they are ({@link SharingSaid}).
 */
@ApplicationScoped
public class SayToSharing {
    private final Assessments assessments;
    private final AssessmentChanges changes;
    private final QuestionSets questionSets;
    private final People people;
    private final InstantSource clock;

    SayToSharing(
            Assessments assessments,
            AssessmentChanges changes,
            QuestionSets questionSets,
            People people,
            InstantSource clock) {
        this.assessments = assessments;
        this.changes = changes;
        this.questionSets = questionSets;
        this.people = people;
        this.clock = clock;
    }

    @WithTransaction
    public Uni<Void> handle(AssessmentId id, boolean given) {
        return assessments
                .findToChange(id)
                .chain(assessment -> assessment.contact().left()
                        ? people.find(assessment.recordId()).chain(details -> say(assessment, details, given))
                        : Uni.createFrom().voidItem());
    }

    private Uni<Void> say(Assessment assessment, Optional<PersonDetails> details, boolean given) {
        var now = clock.instant();
        var saying = details.map(kept -> kept.sharing(Optional.of(given)))
                .orElseThrow(() -> new RuleViolation(
                        "details-are-with-the-single-view", "Record it on the person's page of the single view."));
        var set = questionSets.pinned(assessment.questionSet());
        return people.keep(assessment.recordId(), saying, now)
                .chain(() -> changes.keep(assessment.meetPerson(set, saying.safeToContact(), now), now))
                .replaceWithVoid();
    }
}
