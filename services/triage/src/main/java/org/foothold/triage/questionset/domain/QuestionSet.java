package org.foothold.triage.questionset.domain;

import java.util.List;
import java.util.Optional;
import org.foothold.kernel.NotFound;

/** A published, immutable set of questions in the order they are asked, complete in each of its languages. */
public record QuestionSet(QuestionSetRef ref, List<String> languages, Text title, List<Question> questions) {
    public QuestionSet {
        languages = List.copyOf(languages);
        questions = List.copyOf(questions);
    }

    public Question question(String key) {
        return questions.get(numberOf(key) - 1);
    }

    /** The place of a question in the set, counted from one. */
    public int numberOf(String key) {
        for (int i = 0; i < questions.size(); i++) {
            if (questions.get(i).key().equals(key)) {
                return i + 1;
            }
        }
        throw new NotFound();
    }

    public Question first() {
        return questions.getFirst();
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
