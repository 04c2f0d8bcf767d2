package org.foothold.citizens.cohort.domain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.foothold.kernel.FieldError;
import org.foothold.kernel.InvalidInput;

/**
 * What everybody in a cohort has in common: all of it holds of each. There is always at least one.
 *
 * @param asked with the number that goes with each; 1 where none does
 */
public record Conditions(Map<Condition, Integer> asked) {

    public static final int MOST = 3_650;

    public Conditions {
        if (asked.isEmpty()) {
            throw new InvalidInput("conditions", "required", "Choose at least one condition.");
        }
        List<FieldError> errors = new ArrayList<>();
        asked.forEach((condition, number) -> {
            if (number == null || number < 1 || number > (condition.isCounted() ? MOST : 1)) {
                errors.add(new FieldError(condition.code(), "range", "Give a whole number from 1 to " + MOST + "."));
            }
        });
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        asked = Collections.unmodifiableMap(new EnumMap<>(asked));
    }

    /** @throws InvalidInput for a code that is not known, a number out of range, or nothing at all */
    public static Conditions ofCodes(Map<String, Integer> codes) {
        Map<Condition, Integer> asked = new EnumMap<>(Condition.class);
        List<FieldError> errors = new ArrayList<>();
        codes.forEach((code, number) -> Condition.of(code)
                .ifPresentOrElse(
                        condition -> asked.put(condition, number),
                        () -> errors.add(
                                new FieldError("conditions", "unknown", "There is a code that is not known here."))));
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        return new Conditions(asked);
    }

    public SortedMap<String, Integer> codes() {
        SortedMap<String, Integer> codes = new TreeMap<>();
        asked.forEach((condition, number) -> codes.put(condition.code(), number));
        return codes;
    }
}
