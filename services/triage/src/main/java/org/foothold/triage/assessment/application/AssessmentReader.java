package org.foothold.triage.assessment.application;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.foothold.triage.assessment.domain.Assessment;
import org.foothold.triage.assessment.domain.Decisions;
import org.foothold.triage.assessment.domain.Outcome;
import org.foothold.triage.flag.application.Flags;
import org.foothold.triage.flag.domain.Flag;
import org.foothold.triage.person.application.People;
import org.foothold.triage.person.domain.PersonDetails;
import org.foothold.triage.questionset.application.QuestionSets;
import org.foothold.triage.questionset.domain.QuestionSet;
import org.foothold.triage.questionset.domain.Text;

/** Reads an assessment for the one who holds its secret. */
@ApplicationScoped
public class AssessmentReader {
    private final Assessments assessments;
    private final QuestionSets questionSets;
    private final Decisions decisions;
    private final Flags flags;
    private final People people;

    AssessmentReader(
            Assessments assessments, QuestionSets questionSets, Decisions decisions, Flags flags, People people) {
        this.assessments = assessments;
        this.questionSets = questionSets;
        this.decisions = decisions;
        this.flags = flags;
        this.people = people;
    }

    @WithSession
    public Uni<AssessmentView> read(AssessmentKey key) {
        return assessments.open(key).chain(this::withContactBy);
    }

    /** Some of what a partner's system began, newest first, and how many there are altogether. */
    public record Begun(List<Assessment> some, long total) {}

    @WithSession
    public Uni<Begun> begunBy(String partner, int offset, int atMost) {
        return assessments
                .begunBy(partner, offset, atMost)
                .chain(found -> assessments.countBegunBy(partner).map(total -> new Begun(found, total)));
    }

    /** The details somebody left in this assessment, for themselves to see and change while we still hold them. */
    @WithSession
    public Uni<Optional<PersonDetails>> details(AssessmentKey key) {
        return assessments.open(key).chain(assessment -> people.find(assessment.recordId()));
    }

    private Uni<AssessmentView> withContactBy(Assessment assessment) {
        var set = questionSets.pinned(assessment.questionSet());
        var dangers = assessment.answers().dangersIn(set);
        var reasons =
                assessment.outcome().map(outcome -> reasonsOf(set, outcome)).orElseGet(List::of);
        var followUp =
                assessment.outcome().map(outcome -> decisions.followUp(set.ref(), outcome.stage(), outcome.needs()));
        return flags.soonestOf(assessment.id())
                .map(flag -> new AssessmentView(
                        assessment,
                        set,
                        dangers,
                        reasons,
                        followUp,
                        flag.filter(ignored -> assessment.contact().isWelcome()).map(Flag::respondBy)));
    }

    private List<Text> reasonsOf(QuestionSet set, Outcome outcome) {
        return outcome.rules().stream()
                .map(rule -> decisions.reason(set.ref(), rule))
                .filter(reason -> reason.isWrittenIn(Text.FALLBACK))
                .toList();
    }
}
