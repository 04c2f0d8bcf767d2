package org.foothold.triage.wellbeing.domain;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.foothold.kernel.FieldError;
import org.foothold.kernel.InvalidInput;
import org.foothold.kernel.Personal;

/** What somebody answered. A question may be left out; what is not answered is not known, never bad. */
public final class Said {
    private final Map<Item, String> answers;

    private Said(Map<Item, String> answers) {
        this.answers = answers;
    }

    /**
     * @param codes answers by the codes of their questions; empty ones were left out
     * @throws InvalidInput when an answer is none of the question's, or nothing was answered at all
     */
    public static Said of(Map<String, String> codes) {
        Map<Item, String> answers = new EnumMap<>(Item.class);
        List<FieldError> errors = new ArrayList<>();
        codes.forEach((code, answer) -> {
            Optional<Item> item = Item.of(code);
            if (answer == null || answer.isBlank()) {
                return;
            }
            if (item.isEmpty()) {
                errors.add(new FieldError("answers", "unknown", "There is no such question."));
            } else if (!item.get().answers().contains(answer)) {
                errors.add(new FieldError(code, "unknown", "Choose one of the answers of this question."));
            } else {
                answers.put(item.get(), answer);
            }
        });
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        if (answers.isEmpty()) {
            throw new InvalidInput(Item.SATISFIED.code(), "required", "Answer at least one question.");
        }
        return new Said(answers);
    }

    public Optional<String> to(Item item) {
        return Optional.ofNullable(answers.get(item));
    }

    /** The number given to a question that is asked from 0 to 10. */
    public Optional<Integer> number(Item item) {
        return to(item).map(Integer::valueOf);
    }

    /** How good the answer is, from 0 for the worst to 1 for the best. */
    public Optional<Double> share(Item item) {
        return to(item).map(answer -> item.rank(answer) / (double) item.best());
    }

    /** Codes of the answers by codes of the questions, in the order they are asked. */
    public Map<String, String> codes() {
        Map<String, String> codes = new LinkedHashMap<>();
        answers.forEach((item, answer) -> codes.put(item.code(), answer));
        return codes;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Said said && said.answers.equals(answers);
    }

    @Override
    public int hashCode() {
        return answers.hashCode();
    }

    /** Says nothing of the person. */
    @Override
    public String toString() {
        return "Said[" + Personal.MASK + "]";
    }
}
