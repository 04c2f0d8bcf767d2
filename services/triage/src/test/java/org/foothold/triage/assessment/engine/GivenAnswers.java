package org.foothold.triage.assessment.engine;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.foothold.triage.assessment.domain.Answers;
import org.foothold.triage.questionset.domain.Option;
import org.foothold.triage.questionset.domain.Question;
import org.foothold.triage.questionset.domain.QuestionSet;
import org.foothold.triage.questionset.store.BundledQuestionSets;

/** Every combination of answers that the questions with options of a set allow, unanswered questions included. */
final class GivenAnswers {
    static final QuestionSet FIRST_STEP = new BundledQuestionSets().current("first-step");

    static final QuestionSet FULL_CONVERSATION = new BundledQuestionSets().current("full-conversation");

    private GivenAnswers() {}

    static Arbitrary<Answers> any(QuestionSet set) {
        var questions = set.questions().stream()
                .filter(question -> !question.options().isEmpty())
                .toList();
        List<Arbitrary<Set<String>>> each =
                questions.stream().map(GivenAnswers::to).toList();
        return Combinators.combine(each).as(chosen -> {
            var answers = Answers.none();
            for (int i = 0; i < chosen.size(); i++) {
                if (!chosen.get(i).isEmpty()) {
                    answers = answers.with(questions.get(i).key(), new LinkedHashSet<>(chosen.get(i)));
                }
            }
            return answers;
        });
    }

    private static Arbitrary<Set<String>> to(Question question) {
        return Arbitraries.of(allAnswersTo(question));
    }

    /** All answers a question takes, and none at all. */
    static List<Set<String>> allAnswersTo(Question question) {
        var alone = new ArrayList<Set<String>>();
        alone.add(Set.of());
        question.options().forEach(option -> alone.add(Set.of(option.code())));
        if (!question.takesSeveral()) {
            return alone;
        }
        var together = question.options().stream()
                .filter(option -> !option.exclusive())
                .map(Option::code)
                .toList();
        for (int mask = 0; mask < 1 << together.size(); mask++) {
            if (Integer.bitCount(mask) > 1) {
                var chosen = new LinkedHashSet<String>();
                for (int i = 0; i < together.size(); i++) {
                    if ((mask & 1 << i) != 0) {
                        chosen.add(together.get(i));
                    }
                }
                alone.add(chosen);
            }
        }
        return alone;
    }
}
