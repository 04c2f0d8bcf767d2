package org.foothold.triage.asking.domain;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.foothold.triage.assessment.domain.RuleReading;
import org.foothold.triage.assessment.domain.Totals;
import org.foothold.triage.questionset.domain.Condition;
import org.foothold.triage.questionset.domain.Question;
import org.foothold.triage.questionset.domain.QuestionSet;

/**
 * A version of a question set with its rules, read once: what each question may add to the totals, on which questions the way depends, and whether an answer may change the
 * stage. What the rules decided is remembered, and there are only so many totals that make a difference.
 */
public final class WeighedSet {
    private final QuestionSet questions;
    private final RuleReading rules;
    private final Map<String, Set<Contribution>> contributions;
    private final Set<String> leading;
    private final Map<Asked, Boolean> mayChange = new ConcurrentHashMap<>();

    private record Asked(String question, Surroundings around) {}

    private WeighedSet(QuestionSet questions, RuleReading rules) {
        this.questions = questions;
        this.rules = rules;
        this.contributions = questions.questions().stream()
                .collect(Collectors.toMap(Question::key, question -> Contribution.of(question, rules)));
        this.leading = questions.questions().stream()
                .flatMap(question -> question.askIf().stream())
                .map(Condition::questions)
                .flatMap(Set::stream)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** @throws org.foothold.triage.assessment.domain.UnreadableRules when they do not know some option */
    public static WeighedSet of(QuestionSet questions, RuleReading rules) {
        return new WeighedSet(questions, rules);
    }

    /** Lets the rules decide all totals there are, so that nobody who answers waits for it. Takes part of a second. */
    public void decideAhead() {
        Surroundings.anything(rules).anyMatch(totals -> rules.stageAt(totals) == null);
    }

    QuestionSet questions() {
        return questions;
    }

    RuleReading rules() {
        return rules;
    }

    /** Some condition speaks of it. */
    boolean leads(Question question) {
        return leading.contains(question.key());
    }

    /** The most that an answer to it may add. */
    int most(Question question, ToIntFunction<Contribution> of) {
        return contributions.get(question.key()).stream().mapToInt(of).max().orElse(0);
    }

    /** Whether for any totals that the others may lead to, one answer to the question leads to another stage than none. */
    boolean mayChangeStage(Question question, Surroundings around) {
        return mayChange.computeIfAbsent(
                new Asked(question.key(), around.within(rules)),
                asked -> asked.around().anyMatch(totals -> differs(question, totals)));
    }

    private boolean differs(Question question, Totals at) {
        var stage = rules.stageAt(at);
        return with(question, at).anyMatch(other -> rules.stageAt(other) != stage);
    }

    /** The totals with each answer to the question. */
    private Stream<Totals> with(Question question, Totals at) {
        var answered = contributions.get(question.key()).stream().map(more -> more.addedTo(at));
        return question.countsInMoneyCheck()
                ? Stream.concat(answered, Stream.of(true, false).flatMap(missing -> withDebts(at, missing)))
                : answered;
    }

    private Stream<Totals> withDebts(Totals at, boolean missing) {
        return IntStream.rangeClosed(0, rules.limits().priorityDebts())
                .mapToObj(debts -> new Totals(
                        false, at.serious(), at.concerns(), at.safetyIsKnown(), 0, at.leftOpen(), missing, debts));
    }
}
