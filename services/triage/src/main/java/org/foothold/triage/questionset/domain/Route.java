package org.foothold.triage.questionset.domain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.foothold.kernel.NotFound;

/**
 * The way through a question set that a set of answers opens: the questions asked, in order. Conditions look at answers on the route alone, so that an
 * answer set aside decides nothing; it comes back with its question.
 *
 * <p>A question whose answer shows danger stays on the route whatever its condition says, until that very answer is changed. So danger once told is
 * never lost by going back, counts for the rules, and can be seen and taken back at check your answers.
 */
public record Route(List<Question> questions) {
    public Route {
        questions = List.copyOf(questions);
    }

    public static Route through(QuestionSet set, Map<String, Answer> answers) {
        var asked = new ArrayList<Question>();
        var counted = new LinkedHashMap<String, Answer>();
        for (var question : set.questions()) {
            var answer = answers.get(question.key());
            boolean wanted = question.askIf()
                    .map(condition -> condition.over(counted) == Truth.YES)
                    .orElse(true);
            if (wanted || answer != null && !question.dangersIn(answer).isEmpty()) {
                asked.add(question);
                if (answer != null) {
                    counted.put(question.key(), answer);
                }
            }
        }
        return new Route(asked);
    }

    /** The same way past some of its questions. */
    public Route without(Set<String> keys) {
        return keys.isEmpty()
                ? this
                : new Route(questions.stream()
                        .filter(question -> !keys.contains(question.key()))
                        .toList());
    }

    public boolean has(String key) {
        return questions.stream().anyMatch(question -> question.key().equals(key));
    }

    /** The place of a question on this route, counted from one. */
    public int numberOf(String key) {
        for (int i = 0; i < questions.size(); i++) {
            if (questions.get(i).key().equals(key)) {
                return i + 1;
            }
        }
        throw new NotFound();
    }

    public Optional<Question> after(String key) {
        int next = numberOf(key);
        return next < questions.size() ? Optional.of(questions.get(next)) : Optional.empty();
    }

    public Optional<Question> before(String key) {
        int previous = numberOf(key) - 2;
        return previous >= 0 ? Optional.of(questions.get(previous)) : Optional.empty();
    }
}
