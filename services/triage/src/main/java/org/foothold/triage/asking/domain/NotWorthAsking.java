package org.foothold.triage.asking.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.foothold.triage.assessment.domain.Answers;
import org.foothold.triage.entitlement.domain.ConditionTable;
import org.foothold.triage.questionset.domain.Question;

/**
 * Which of the questions that somebody has come to, or will come to, they need not be asked: whatever they answered, and whatever they answer to all the others, the stage, the
 * needs and their order, the dangers and what they may be due stay the same, and the way through the questions too.
 *
 * <p>Always true: a question that can tell of danger is asked; one that is answered is never among these; the more is answered, the more of them there are; and leaving
 * several out at once changes no more than leaving out each.
 */
public final class NotWorthAsking {
    private final WeighedSet weighed;
    private final List<ConditionTable> entitlements;

    public NotWorthAsking(WeighedSet weighed, List<ConditionTable> entitlements) {
        this.weighed = weighed;
        this.entitlements = List.copyOf(entitlements);
    }

    /** @param today decides how old children are, and by that what somebody may be due */
    public Set<String> after(Answers answers, LocalDate today) {
        var set = weighed.questions();
        var route = answers.wholeRouteThrough(set).questions();
        if (route.stream().anyMatch(question -> isNotUnderstood(question, answers))) {
            return Set.of();
        }
        var standings = Standing.of(set, answers);
        var stage = new StageStillOpen(weighed, answers, standings);
        var needs = new NeedsStillOpen(weighed, answers, standings);
        var due = new DueStillOpen(set, entitlements, answers, standings, today);
        var leftOut = route.stream()
                .filter(question -> !answers.has(question.key()))
                .filter(question -> !isAskedOfEverybody(question))
                .filter(question -> !needs.mayChangeBy(question))
                .filter(question -> !due.mayChangeBy(question))
                .filter(question -> !stage.mayChangeBy(question))
                .map(Question::key)
                .collect(Collectors.toCollection(TreeSet::new));
        return moneyCheckAsAWhole(route, leftOut);
    }

    private boolean isAskedOfEverybody(Question question) {
        return question.alwaysAsk() || question.canTellOfDanger() || weighed.leads(question);
    }

    private static boolean isNotUnderstood(Question question, Answers answers) {
        return answers.answerTo(question.key())
                .filter(answer -> !question.notUnderstoodIn(answer).isEmpty())
                .isPresent();
    }

    /** A money check of which a part is asked is asked as a whole, since half of one says nothing. */
    private static Set<String> moneyCheckAsAWhole(List<Question> route, Set<String> leftOut) {
        var money = route.stream()
                .filter(Question::countsInMoneyCheck)
                .map(Question::key)
                .collect(Collectors.toSet());
        if (!leftOut.containsAll(money)) {
            leftOut.removeAll(money);
        }
        return leftOut;
    }
}
