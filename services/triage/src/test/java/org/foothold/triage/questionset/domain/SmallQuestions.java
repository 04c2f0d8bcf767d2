package org.foothold.triage.questionset.domain;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Questions for tests, of which only what matters is said. */
final class SmallQuestions {
    static final Kind ONE_OF = choose(Choice.ONE, "yes", "no", "perhaps");
    static final Kind ANY_OF = choose(Choice.ANY, "a", "b", "c");
    static final Kind NUMBER = new Numbers(0, Optional.empty(), Optional.empty(), Optional.empty());
    static final Group CHILDREN = new Group(
            true,
            0,
            3,
            text("Child"),
            List.of(
                    question("name", new Words(50)),
                    required(
                            "age",
                            new Numbers(
                                    0,
                                    Optional.of(BigDecimal.ZERO),
                                    Optional.of(BigDecimal.valueOf(120)),
                                    Optional.empty()))));

    private SmallQuestions() {}

    static Kind choose(Choice choice, String... codes) {
        return new Choose(
                choice,
                Stream.of(codes)
                        .map(code -> new Option(code, text(code), Optional.empty(), false, Optional.empty()))
                        .toList());
    }

    /** An option that tells of danger, beside one that does not. */
    static Kind withDanger() {
        return new Choose(
                Choice.ONE,
                List.of(
                        new Option("safe", text("Safe"), Optional.empty(), false, Optional.empty()),
                        new Option(
                                "unsafe", text("Unsafe"), Optional.empty(), false, Optional.of(Danger.HARM_TONIGHT))));
    }

    static Question question(String key, Kind kind) {
        return question(key, kind, null, !(kind instanceof Choose));
    }

    static Question required(String key, Kind kind) {
        return question(key, kind, null, false);
    }

    static Question question(String key, Kind kind, Condition askIf) {
        return question(key, kind, askIf, !(kind instanceof Choose));
    }

    static QuestionSet set(Question... questions) {
        return new QuestionSet(
                new QuestionSetRef("small", 1), List.of("en"), text("Small"), List.of(), Arrays.asList(questions));
    }

    private static Question question(String key, Kind kind, Condition askIf, boolean maySkip) {
        return new Question(
                key,
                kind,
                text(key),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.ofNullable(askIf),
                maySkip,
                Optional.empty());
    }

    private static Text text(String english) {
        return new Text(Map.of("en", english));
    }
}
