package org.foothold.triage.publishing.domain;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.foothold.triage.assessment.domain.Answers;
import org.foothold.triage.questionset.domain.Option;
import org.foothold.triage.questionset.domain.Question;
import org.foothold.triage.questionset.domain.QuestionSet;

/** Answers to the questions with options of a set: every option once, and many combinations, the same each time. */
final class SampleAnswers {
    private static final long SEED = 20_260_401;
    private static final int LEFT_OPEN_ONE_IN = 12;

    private final List<Question> questions;
    private final Answers usually;

    SampleAnswers(QuestionSet set, Answers usually) {
        this.questions = set.questions().stream()
                .filter(question -> !question.options().isEmpty())
                .toList();
        this.usually = usually;
    }

    /** Nothing at all; each option by itself; each option in place of what is usual. */
    Stream<Answers> eachOption() {
        return Stream.concat(
                Stream.of(Answers.none(), usually),
                questions.stream()
                        .flatMap(question -> question.options().stream()
                                .flatMap(option -> Stream.of(Answers.none(), usually)
                                        .map(answers -> answers.with(question.key(), Set.of(option.code()))))));
    }

    Stream<Answers> combinations(int number) {
        var random = new Random(SEED);
        return Stream.generate(() -> combination(random)).limit(number);
    }

    private Answers combination(Random random) {
        var answers = Answers.none();
        for (var question : questions) {
            if (random.nextInt(LEFT_OPEN_ONE_IN) > 0) {
                answers = answers.with(question.key(), chosen(question, random));
            }
        }
        return answers;
    }

    private static LinkedHashSet<String> chosen(Question question, Random random) {
        var first = any(question, random);
        var chosen = new LinkedHashSet<>(List.of(first.code()));
        if (question.takesSeveral() && !first.exclusive() && random.nextBoolean()) {
            var second = any(question, random);
            if (!second.exclusive()) {
                chosen.add(second.code());
            }
        }
        return chosen;
    }

    private static Option any(Question question, Random random) {
        return question.options().get(random.nextInt(question.options().size()));
    }
}
