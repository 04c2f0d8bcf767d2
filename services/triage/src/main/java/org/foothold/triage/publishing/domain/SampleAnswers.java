package org.foothold.triage.publishing.domain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.foothold.triage.assessment.domain.Answers;
import org.foothold.triage.questionset.domain.Answer;
import org.foothold.triage.questionset.domain.QuestionSet;

/** Answers to the questions of a set: every typical one once, and many combinations, the same each time. */
final class SampleAnswers {
    private static final long SEED = 20_260_401;
    private static final int LEFT_OPEN_ONE_IN = 12;

    private final Map<String, List<Answer>> typical = new LinkedHashMap<>();
    private final Answers usually;

    SampleAnswers(QuestionSet set, Answers usually) {
        var answers = new TypicalAnswers(set);
        set.questions().forEach(question -> typical.put(question.key(), answers.to(question)));
        this.usually = usually;
    }

    /** Nothing at all; each answer by itself; each in place of what is usual. */
    Stream<Answers> each() {
        return Stream.concat(
                Stream.of(Answers.none(), usually),
                typical.entrySet().stream()
                        .flatMap(question -> question.getValue().stream()
                                .flatMap(answer -> Stream.of(Answers.none(), usually)
                                        .map(answers -> answers.with(question.getKey(), answer)))));
    }

    Stream<Answers> combinations(int number) {
        var random = new Random(SEED);
        return Stream.generate(() -> combination(random)).limit(number);
    }

    private Answers combination(Random random) {
        var answers = Answers.none();
        for (var question : typical.entrySet()) {
            if (random.nextInt(LEFT_OPEN_ONE_IN) > 0) {
                var possible = question.getValue();
                answers = answers.with(question.getKey(), possible.get(random.nextInt(possible.size())));
            }
        }
        return answers;
    }
}
