package org.foothold.triage.entitlement.domain;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.foothold.triage.assessment.domain.Answers;
import org.foothold.triage.questionset.domain.Answer;
import org.foothold.triage.questionset.domain.QuestionSet;
import org.foothold.triage.questionset.domain.Route;

/** What somebody told on the route: the options chosen, where they told any. What they would rather not say is not known. */
record Told(QuestionSet set, Route route, Answers answers) {

    static Told of(QuestionSet set, Answers answers) {
        var route = answers.wholeRouteThrough(set);
        return new Told(set, route, answers.onRoute(route));
    }

    boolean isAsked(String question) {
        return route.has(question);
    }

    boolean knows(String question) {
        return answers.tells(question);
    }

    Optional<Set<String>> options(String question) {
        return knows(question) ? Optional.of(answers.to(question)) : Optional.empty();
    }

    Optional<Answer> answer(String question) {
        return answers.answerTo(question).filter(Answer::tells);
    }

    /** Whether one of the options was chosen; empty where nothing was told. */
    Optional<Boolean> chose(String question, String... options) {
        return options(question).map(chosen -> Arrays.stream(options).anyMatch(chosen::contains));
    }

    /** The only option chosen. */
    Optional<String> choice(String question) {
        return options(question).flatMap(chosen -> chosen.stream().findFirst());
    }
}
