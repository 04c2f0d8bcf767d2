package org.foothold.triage.assessment.domain;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.foothold.triage.questionset.domain.Answer;
import org.foothold.triage.questionset.domain.Danger;
import org.foothold.triage.questionset.domain.QuestionSet;
import org.foothold.triage.questionset.domain.Route;

/**
 * What has been answered so far, by question. Answers to questions that are not on the route now are kept and set aside: nothing is decided by them,
 * and they count again when the route comes back.
 *
 * @param leftOut questions that were not asked, because no answer to them could have changed anything; that is no answer, and not an open question either
 */
public record Answers(Map<String, Answer> byQuestion, Set<String> leftOut) {
    public Answers {
        byQuestion = Collections.unmodifiableMap(new LinkedHashMap<>(byQuestion));
        leftOut = leftOut.isEmpty() ? Set.of() : Collections.unmodifiableSet(new TreeSet<>(leftOut));
    }

    public Answers(Map<String, Answer> byQuestion) {
        this(byQuestion, Set.of());
    }

    public static Answers none() {
        return new Answers(Map.of());
    }

    public Answers with(String question, Answer answer) {
        var changed = new LinkedHashMap<>(byQuestion);
        changed.put(question, answer);
        var stillLeftOut = new TreeSet<>(leftOut);
        stillLeftOut.remove(question);
        return new Answers(changed, stillLeftOut);
    }

    /** The same answers, with these questions left out and no others; one that was answered is never left out. */
    public Answers leavingOut(Set<String> questions) {
        var unanswered = new TreeSet<>(questions);
        unanswered.removeAll(byQuestion.keySet());
        return new Answers(byQuestion, unanswered);
    }

    /** The same answers, looked at on a day: a date told last week may be tonight. */
    public Answers seenOn(LocalDate day, QuestionSet questions) {
        var seen = new LinkedHashMap<>(byQuestion);
        questions
                .questions()
                .forEach(question ->
                        seen.computeIfPresent(question.key(), (key, answer) -> question.seenOn(day, answer)));
        return new Answers(seen, leftOut);
    }

    /** With options chosen. */
    public Answers with(String question, Set<String> chosen) {
        return with(question, new Answer.Chosen(chosen));
    }

    public Optional<Answer> answerTo(String question) {
        return Optional.ofNullable(byQuestion.get(question));
    }

    /** The options chosen for a question. */
    public Set<String> to(String question) {
        return answerTo(question).map(Answer::options).orElseGet(Set::of);
    }

    public int count() {
        return byQuestion.size();
    }

    /** Somebody has been at this question, even if only to say that they would rather not. */
    public boolean has(String question) {
        return byQuestion.containsKey(question);
    }

    /** There is an answer that a decision may rely on. */
    public boolean tells(String question) {
        return answerTo(question).filter(Answer::tells).isPresent();
    }

    /** The questions these answers lead to, without those left out. */
    public Route routeThrough(QuestionSet questions) {
        return wholeRouteThrough(questions).without(leftOut);
    }

    /** The questions these answers lead to, also where they were left out. */
    public Route wholeRouteThrough(QuestionSet questions) {
        return Route.through(questions, byQuestion);
    }

    /** The answers that count: those to questions on the route. */
    public Answers onRoute(Route route) {
        var counted = new LinkedHashMap<>(byQuestion);
        counted.keySet().removeIf(question -> !route.has(question));
        return new Answers(counted, leftOut);
    }

    /**
     * The signs of danger in every answer, also within a group. They are written beside the options and need no rule, so they are seen where a rule
     * fails; and a question that shows danger stays on the route.
     */
    public Set<Danger> dangersIn(QuestionSet questions) {
        var dangers = EnumSet.noneOf(Danger.class);
        questions.questions().stream()
                .filter(question -> has(question.key()))
                .forEach(question -> dangers.addAll(question.dangersIn(byQuestion.get(question.key()))));
        return dangers;
    }
}
