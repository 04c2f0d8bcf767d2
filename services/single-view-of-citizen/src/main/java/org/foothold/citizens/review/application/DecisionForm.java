package org.foothold.citizens.review.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.foothold.citizens.review.domain.Reason;
import org.foothold.citizens.review.domain.Verdict;
import org.foothold.kernel.FieldError;
import org.foothold.kernel.InvalidInput;
import org.foothold.kernel.Personal;

/** Reads a decision as it was written down. */
public final class DecisionForm {

    private static final int LONGEST_NOTE = 1_000;

    private DecisionForm() {}

    /** @throws InvalidInput with every field that cannot be used */
    public static DecideMatch read(UUID question, String verdict, String reason, String note) {
        List<FieldError> errors = new ArrayList<>();
        Optional<Verdict> said = Verdict.of(verdict);
        if (said.isEmpty()) {
            errors.add(new FieldError("verdict", "required", "Say whether they are the same person."));
        }
        Optional<Reason> why = Reason.of(reason);
        if (why.isEmpty()) {
            errors.add(new FieldError("reason", "required", "Say on what the decision rests."));
        }
        Optional<String> text = Optional.ofNullable(note).map(String::strip).filter(written -> !written.isEmpty());
        if (why.equals(Optional.of(Reason.OTHER)) && text.isEmpty()) {
            errors.add(new FieldError("note", "required", "Say in a few words why."));
        }
        if (text.map(String::length).orElse(0) > LONGEST_NOTE) {
            errors.add(new FieldError("note", "size", "Use at most " + LONGEST_NOTE + " characters."));
        }
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        return new DecideMatch(question, said.get(), why.get(), text.map(Personal::of));
    }
}
