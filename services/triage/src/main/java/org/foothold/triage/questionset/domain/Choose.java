package org.foothold.triage.questionset.domain;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;

/** One option, or any number of them. */
public record Choose(Choice choice, List<Option> options) implements Kind {
    public Choose {
        options = List.copyOf(options);
    }

    @Override
    public String code() {
        return choice == Choice.ONE ? "choose-one" : "choose-any";
    }

    @Override
    public Answer accept(String field, Given given, LocalDate today) {
        var chosen = given.options();
        if (given.value() != null || given.entries() != null) {
            throw Kind.refused(field, "wrong-kind", "Choose one of the answers shown");
        }
        if (chosen.isEmpty()) {
            throw Kind.refused(field, "required", "Choose an answer");
        }
        chosen.forEach(code -> option(field, code));
        var accepted = new LinkedHashSet<String>();
        options.stream().map(Option::code).filter(chosen::contains).forEach(accepted::add);
        if (choice == Choice.ONE && accepted.size() > 1) {
            throw Kind.refused(field, "one-only", "Choose one answer");
        }
        if (accepted.size() > 1
                && accepted.stream().anyMatch(code -> option(field, code).exclusive())) {
            throw Kind.refused(field, "exclusive", "Choose either that answer or the others");
        }
        return new Answer.Chosen(accepted);
    }

    private Option option(String field, String code) {
        return options.stream()
                .filter(option -> option.code().equals(code))
                .findFirst()
                .orElseThrow(() -> Kind.refused(field, "unknown-option", "Choose one of the answers shown"));
    }
}
