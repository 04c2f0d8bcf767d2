package org.foothold.triage.assessment.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.foothold.kernel.InvalidInput;
import org.foothold.triage.questionset.domain.Choose;
import org.foothold.triage.questionset.domain.Dates;
import org.foothold.triage.questionset.domain.Given;
import org.foothold.triage.questionset.domain.Numbers;
import org.foothold.triage.questionset.domain.Option;
import org.foothold.triage.questionset.domain.Question;

/**
 * A question on the keys of a telephone. Options have the keys 1 to 9 in their order, and two keys each where there are more of them (01, 02); {@code *} is "rather not say"; a number and
 * a date are keyed in. What asks for words or sums cannot be keyed: a person has to take over.
 */
final class KeyPad {
    static final String SKIP = "*";
    private static final int ONE_KEY = 9;
    private static final Pattern DATE = Pattern.compile("(\\d{2})(\\d{2})(\\d{4})");

    private final Question question;

    KeyPad(Question question) {
        this.question = question;
    }

    boolean canBeKeyed() {
        return question.kind() instanceof Choose
                || question.kind() instanceof Numbers numbers && numbers.decimals() == 0
                || question.kind() instanceof Dates;
    }

    boolean maySkip() {
        return question.maySkip() || question.options().stream().anyMatch(KeyPad::isRatherNotSay);
    }

    /** The options by their keys, in order. */
    Map<String, Option> keys() {
        var offered = question.options().stream()
                .filter(option -> !isRatherNotSay(option))
                .toList();
        var keys = new LinkedHashMap<String, Option>();
        for (var option : offered) {
            int number = keys.size() + 1;
            keys.put(offered.size() > ONE_KEY ? "%02d".formatted(number) : Integer.toString(number), option);
        }
        return keys;
    }

    /**
     * @param pressed without the closing hash
     * @throws InvalidInput where a key has no meaning here
     */
    Given given(String pressed) {
        var keyed = pressed.strip().replaceAll("#$", "");
        if (keyed.equals(SKIP) && maySkip()) {
            return Given.skipped();
        }
        return switch (question.kind()) {
            case Choose ignored -> Given.options(chosen(keyed));
            case Numbers ignored -> Given.value(keyed);
            case Dates ignored -> Given.value(date(keyed));
            default -> throw refused("This question cannot be answered on a keypad: let a person take over");
        };
    }

    private List<String> chosen(String keyed) {
        var keys = keys();
        int length = keys.keySet().iterator().next().length();
        var chosen = new ArrayList<String>();
        if (keyed.isEmpty() || keyed.length() % length != 0) {
            throw refused("Press one of the keys that were read out");
        }
        for (int at = 0; at < keyed.length(); at += length) {
            var option = keys.get(keyed.substring(at, at + length));
            if (option == null) {
                throw refused("Press one of the keys that were read out");
            }
            chosen.add(option.code());
        }
        return chosen;
    }

    private static String date(String keyed) {
        var parts = DATE.matcher(keyed);
        if (!parts.matches()) {
            throw refused("Enter the day, the month and the year: two keys, two keys and four");
        }
        return parts.group(3) + "-" + parts.group(2) + "-" + parts.group(1);
    }

    private static InvalidInput refused(String message) {
        return new InvalidInput("pressed", "not-a-key", message);
    }

    private static boolean isRatherNotSay(Option option) {
        return option.code().equals(Option.RATHER_NOT_SAY);
    }
}
