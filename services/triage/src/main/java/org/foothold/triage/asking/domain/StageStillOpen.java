package org.foothold.triage.asking.domain;

import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.foothold.triage.assessment.domain.Answers;
import org.foothold.triage.assessment.domain.Concern;
import org.foothold.triage.assessment.domain.MoneyCheck;
import org.foothold.triage.questionset.domain.Group;
import org.foothold.triage.questionset.domain.MoneyColumn;
import org.foothold.triage.questionset.domain.Question;
import org.foothold.triage.questionset.domain.QuestionSet;

/**
 * Whether an answer to a question may still change the stage. The rules decide it for all totals that the other open questions may lead to, with each answer to this one:
 * only where they never differ is the stage certain to be the same. Danger told later makes a crisis of each of them alike, so it is left aside.
 */
final class StageStillOpen {
    private static final String SAFETY = "safety";

    private final WeighedSet weighed;
    private final QuestionSet set;
    private final Map<String, Standing> standings;
    private final boolean inDanger;
    private final Surroundings settled;

    StageStillOpen(WeighedSet weighed, Answers answers, Map<String, Standing> standings) {
        this.weighed = weighed;
        this.set = weighed.questions();
        this.standings = standings;
        this.inDanger = !answers.dangersIn(set).isEmpty();
        var money = MoneyCheck.of(answers.wholeRouteThrough(set), answers);
        int serious = told(answers, Concern.SERIOUS);
        this.settled = new Surroundings(
                Span.of(serious),
                Span.of(serious + told(answers, Concern.SOME)),
                Span.of(declined(answers)),
                isOpen(SAFETY) ? Span.upTo(1) : Span.of(answers.tells(SAFETY)),
                anyOpen(Question::countsInMoneyCheck) ? Span.upTo(1) : Span.of(money.doesNotReach()),
                anyOpen(StageStillOpen::listsPriorityDebts)
                        ? Span.upTo(Integer.MAX_VALUE)
                        : Span.of(money.priorityDebts()));
    }

    boolean mayChangeBy(Question question) {
        return !inDanger && weighed.mayChangeStage(question, around(question));
    }

    /** With whatever the open questions but this one may add. */
    private Surroundings around(Question question) {
        var serious = settled.serious();
        var concerns = settled.concerns();
        var leftOpen = settled.leftOpen();
        for (var other : set.questions()) {
            if (isOpen(other.key()) && !other.key().equals(question.key())) {
                serious = serious.plus(weighed.most(other, Contribution::serious));
                concerns = concerns.plus(weighed.most(other, Contribution::concerns));
                leftOpen = leftOpen.plus(weighed.most(other, Contribution::leftOpen));
            }
        }
        return new Surroundings(
                serious,
                concerns,
                leftOpen,
                settled.safetyIsKnown(),
                settled.moneyDoesNotReach(),
                settled.priorityDebts());
    }

    private int told(Answers answers, Concern concern) {
        return (int) settledOnes()
                .filter(question -> answers.tells(question.key()))
                .flatMap(question -> question.options().stream()
                        .filter(option -> answers.to(question.key()).contains(option.code()))
                        .map(option -> weighed.rules().weightOf(question.key(), option.code())))
                .filter(weight -> weight.concern() == concern)
                .count();
    }

    private int declined(Answers answers) {
        return (int) settledOnes()
                .filter(question -> !question.options().isEmpty())
                .filter(question -> !answers.tells(question.key()))
                .count();
    }

    private Stream<Question> settledOnes() {
        return set.questions().stream().filter(question -> standings.get(question.key()) == Standing.SETTLED);
    }

    private boolean isOpen(String question) {
        return standings.get(question) == Standing.OPEN;
    }

    private boolean anyOpen(Predicate<Question> which) {
        return set.questions().stream().filter(which).anyMatch(question -> isOpen(question.key()));
    }

    private static boolean listsPriorityDebts(Question question) {
        return question.kind() instanceof Group group
                && group.fields().stream()
                        .anyMatch(field -> field.countsAs()
                                .filter(MoneyColumn.PRIORITY_DEBT::equals)
                                .isPresent());
    }
}
