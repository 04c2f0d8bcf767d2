package org.foothold.triage.questionset.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.foothold.kernel.FieldError;
import org.foothold.kernel.InvalidInput;
import org.foothold.kernel.NotFound;

/**
 * Several small questions that belong together: asked once as one form, or again and again for each child or each debt, up to a bound.
 *
 * @param item what one entry is called, such as "child"
 */
public record Group(boolean repeats, int atLeast, int atMost, Text item, List<Question> fields) implements Kind {
    public Group {
        fields = List.copyOf(fields);
    }

    @Override
    public String code() {
        return repeats ? "repeating-group" : "group";
    }

    @Override
    public Answer accept(String field, Given given, LocalDate today) {
        if (given.entries() == null) {
            throw Kind.refused(field, given.isNothing() ? "required" : "wrong-kind", "Give the entries of this group");
        }
        if (given.entries().size() < atLeast) {
            throw Kind.refused(field, "too-few", "Give %d or more".formatted(atLeast));
        }
        if (given.entries().size() > atMost) {
            throw Kind.refused(field, "too-many", "Give %d at most".formatted(atMost));
        }
        var errors = new ArrayList<FieldError>();
        var entries = new ArrayList<Map<String, Answer>>();
        for (int i = 0; i < given.entries().size(); i++) {
            entries.add(accept(field + "." + (i + 1) + ".", given.entries().get(i), today, errors));
        }
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        return new Answer.Listed(entries);
    }

    /** One entry by itself, as its page sends it. */
    public Map<String, Answer> acceptEntry(Map<String, Given> given, LocalDate today) {
        var errors = new ArrayList<FieldError>();
        var entry = accept("", given, today, errors);
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        return entry;
    }

    Answer.Listed seenOn(LocalDate day, Answer.Listed answer) {
        return new Answer.Listed(
                answer.entries().stream().map(entry -> seenOn(day, entry)).toList());
    }

    private Map<String, Answer> seenOn(LocalDate day, Map<String, Answer> entry) {
        var seen = new LinkedHashMap<>(entry);
        fields.forEach(field -> seen.computeIfPresent(field.key(), (key, answer) -> field.seenOn(day, answer)));
        return seen;
    }

    public Question field(String key) {
        return fields.stream()
                .filter(field -> field.key().equals(key))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private Map<String, Answer> accept(
            String prefix, Map<String, Given> given, LocalDate today, List<FieldError> errors) {
        given.keySet().stream()
                .filter(key -> fields.stream().noneMatch(field -> field.key().equals(key)))
                .forEach(key -> errors.add(new FieldError(prefix + key, "unknown-field", "Leave this out")));
        var entry = new LinkedHashMap<String, Answer>();
        for (var field : fields) {
            var said = given.getOrDefault(field.key(), Given.nothing());
            if (said.isNothing() && field.maySkip()) {
                continue;
            }
            try {
                entry.put(field.key(), field.accept(prefix + field.key(), said, today));
            } catch (InvalidInput wrong) {
                errors.addAll(wrong.errors());
            }
        }
        return entry;
    }
}
