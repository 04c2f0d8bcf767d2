package org.foothold.triage.assessment.domain;

import java.util.List;
import java.util.stream.Stream;
import org.foothold.triage.questionset.domain.Answer;
import org.foothold.triage.questionset.domain.Question;
import org.foothold.triage.questionset.domain.QuestionSet;

/**
 * Which single answers would have led to another stage, found by deciding again with each of them in turn. It is asked for by itself and never while somebody
 * answers: as many decisions as the set has options.
 *
 * <p>Danger is left alone. An answer that shows it is never taken back here, none that shows it is tried, and whoever is in danger is in danger whatever else they say.
 */
public final class WhatWouldHaveChangedIt {
    /** More than any set on a page needs; a set with more options gets no longer an answer. */
    private static final int AT_MOST = 2_000;

    /** Who reads it. */
    public enum Reader {
        /** Sees every question. */
        WORKER,
        /** Sees none that can tell of danger: nobody is taught how to answer danger away. */
        ANYBODY
    }

    private final Decisions decisions;

    public WhatWouldHaveChangedIt(Decisions decisions) {
        this.decisions = decisions;
    }

    /** In the order in which the questions are asked; the same for the same answers and the same version, always. */
    public List<OtherAnswer> of(QuestionSet set, Answers answers, Outcome outcome, Reader reader) {
        if (!outcome.dangers().isEmpty()) {
            return List.of();
        }
        var route = answers.routeThrough(set);
        var money = MoneyCheck.of(route, answers);
        return route.questions().stream()
                .filter(question -> reader == Reader.WORKER || !question.canTellOfDanger())
                .filter(question -> !showsDanger(question, answers))
                .flatMap(question ->
                        new Alternatives(set, money).to(question, answers).map(instead -> new Tried(question, instead)))
                .limit(AT_MOST)
                .flatMap(tried -> decide(set, answers, tried))
                .filter(other -> other.then().stage() != outcome.stage())
                .toList();
    }

    private record Tried(Question question, Answer instead) {}

    private Stream<OtherAnswer> decide(QuestionSet set, Answers answers, Tried tried) {
        var then = decisions.decide(set, answers.with(tried.question().key(), tried.instead()));
        return Stream.of(new OtherAnswer(tried.question(), tried.instead(), then));
    }

    private static boolean showsDanger(Question question, Answers answers) {
        return answers.answerTo(question.key())
                .filter(answer -> !question.dangersIn(answer).isEmpty())
                .isPresent();
    }
}
