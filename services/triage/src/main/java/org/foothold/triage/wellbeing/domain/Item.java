package org.foothold.triage.wellbeing.domain;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A question of the instrument with its answers, from the one that is worst for the person to the best.
 *
 * <p>The first four are the personal well-being measures of the Office for National Statistics (ONS4), the fifth its direct measure of loneliness;
 * both are asked in the words and with the answers that the ONS publishes under the Open Government Licence, so that they compare with its figures.
 * The last five are Foothold's own and compare with nothing but the same person at another time.
 */
public enum Item {
    SATISFIED("satisfied", Part.WELL_BEING, upwards()),
    WORTHWHILE("worthwhile", Part.WELL_BEING, upwards()),
    HAPPY("happy", Part.WELL_BEING, upwards()),
    /** Of being anxious little is good. */
    ANXIOUS("anxious", Part.WELL_BEING, upwards().reversed()),
    LONELY("lonely", Part.LONELINESS, List.of("often", "some-of-the-time", "occasionally", "hardly-ever", "never")),
    BILLS(
            "bills",
            Part.MONEY,
            List.of("behind-with-several", "behind-with-one", "keeping-up-with-difficulty", "keeping-up")),
    MONTHS_END(
            "months-end",
            Part.MONEY,
            List.of("short-most-months", "short-some-months", "about-even", "something-left")),
    UNEXPECTED_BILL(
            "unexpected-bill",
            Part.MONEY,
            List.of("could-not-pay", "would-borrow-and-worry", "would-manage", "from-savings")),
    INCOME_STOPS("income-stops", Part.MONEY, List.of("under-a-week", "under-a-month", "one-to-three-months", "longer")),
    GOING_WITHOUT("going-without", Part.MONEY, List.of("most-weeks", "some-weeks", "once-or-twice", "never"));

    /** The parts of the instrument, in the order they are asked. */
    public enum Part {
        WELL_BEING,
        LONELINESS,
        MONEY
    }

    private final String code;
    private final Part part;
    private final List<String> answers;

    Item(String code, Part part, List<String> answers) {
        this.code = code;
        this.part = part;
        this.answers = answers;
    }

    public String code() {
        return code;
    }

    public Part part() {
        return part;
    }

    /** Codes of the answers, worst first; of the first four the numbers 0 to 10. */
    public List<String> answers() {
        return answers;
    }

    /** The answers in the order in which they are shown: numbers upwards, loneliness as the ONS shows it, of money the best first. */
    public List<String> asShown() {
        return switch (part) {
            case WELL_BEING -> upwards();
            case LONELINESS -> answers;
            case MONEY -> answers.reversed();
        };
    }

    /** Asked on a scale from 0 to 10. */
    public boolean isScale() {
        return part == Part.WELL_BEING;
    }

    /** How good an answer is: 0 for the worst, up to {@link #best}. */
    int rank(String answer) {
        return answers.indexOf(answer);
    }

    int best() {
        return answers.size() - 1;
    }

    public static Optional<Item> of(String code) {
        return Stream.of(values()).filter(item -> item.code.equals(code)).findFirst();
    }

    public static List<Item> in(Part part) {
        return Stream.of(values()).filter(item -> item.part == part).toList();
    }

    private static List<String> upwards() {
        return IntStream.rangeClosed(0, 10).mapToObj(Integer::toString).toList();
    }
}
