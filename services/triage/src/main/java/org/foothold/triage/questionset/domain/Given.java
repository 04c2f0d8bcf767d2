package org.foothold.triage.questionset.domain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.foothold.kernel.Personal;

/**
 * An answer as it was sent by a page or a channel, before its question has looked at it: options, or a value in words (a text, a number, a
 * sum with its period, a date, a postcode), or the entries of a group.
 *
 * @param options empty where none were chosen
 * @param value as typed, or null
 * @param per the code of a period, or null
 * @param entries null where no group is meant
 */
public record Given(List<String> options, String value, String per, List<Map<String, Given>> entries) {
    public Given {
        options = options == null ? List.of() : List.copyOf(options);
        entries = entries == null
                ? null
                : new ArrayList<>(entries.stream().map(LinkedHashMap::new).toList());
    }

    public static Given options(List<String> chosen) {
        return new Given(chosen, null, null, null);
    }

    public static Given options(String... chosen) {
        return options(List.of(chosen));
    }

    public static Given value(String written) {
        return new Given(List.of(), written, null, null);
    }

    public static Given money(String sum, String per) {
        return new Given(List.of(), sum, per, null);
    }

    public static Given entries(List<Map<String, Given>> entries) {
        return new Given(List.of(), null, null, entries);
    }

    public static Given nothing() {
        return new Given(List.of(), null, null, null);
    }

    public static Given skipped() {
        return options(Option.RATHER_NOT_SAY);
    }

    public boolean isNothing() {
        return options.isEmpty() && (value == null || value.isBlank()) && entries == null;
    }

    boolean hasValue() {
        return options.isEmpty() && entries == null;
    }

    /** Says nothing of the person. */
    @Override
    public String toString() {
        return "Given[" + Personal.MASK + "]";
    }
}
