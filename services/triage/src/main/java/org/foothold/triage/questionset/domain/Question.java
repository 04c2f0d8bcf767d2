package org.foothold.triage.questionset.domain;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import org.foothold.kernel.FieldError;
import org.foothold.kernel.InvalidInput;

/** One question, as it stands on one page: what is asked, a hint, why we ask, and the options in the order they are shown. */
public record Question(String key, Choice choice, Text title, Optional<Text> hint, Text why, List<Option> options) {
    public Question {
        options = List.copyOf(options);
    }

    /** The chosen options in the order of the question, or a refusal that names what is wrong with them. */
    public SequencedSet<String> accept(List<String> chosen) {
        if (chosen.isEmpty()) {
            throw refused("required", "Choose an answer");
        }
        chosen.forEach(this::option);
        var accepted = new LinkedHashSet<String>();
        options.stream().map(Option::code).filter(chosen::contains).forEach(accepted::add);
        if (choice == Choice.ONE && accepted.size() > 1) {
            throw refused("one-only", "Choose one answer");
        }
        if (accepted.size() > 1
                && accepted.stream().anyMatch(code -> option(code).exclusive())) {
            throw refused("exclusive", "Choose either that answer or the others");
        }
        return accepted;
    }

    public Option option(String code) {
        return options.stream()
                .filter(option -> option.code().equals(code))
                .findFirst()
                .orElseThrow(() -> refused("unknown-option", "Choose one of the answers shown"));
    }

    private InvalidInput refused(String code, String message) {
        return new InvalidInput(List.of(new FieldError(key, code, message)));
    }
}
