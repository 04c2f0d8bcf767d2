package org.foothold.triage.publishing.domain;

import java.util.Map;
import org.foothold.kernel.InvalidInput;

/**
 * What analysts write: the questions with all their texts (YAML), the rules (DMN) and the test cases beside them (YAML). Each is bounded.
 */
public record SetFiles(String questions, String rules, String testCases) {
    /** Characters; the larger of the shipped sets has 60,000. */
    public static final int AT_MOST = 400_000;

    public SetFiles {
        Map.of("questions", questions, "rules", rules, "testCases", testCases).forEach((field, text) -> {
            if (text.length() > AT_MOST) {
                throw new InvalidInput(field, "too-long", "A file may have %,d characters".formatted(AT_MOST));
            }
        });
    }

    public SetFiles withQuestions(String changed) {
        return new SetFiles(changed, rules, testCases);
    }

    public SetFiles withRules(String changed) {
        return new SetFiles(questions, changed, testCases);
    }

    public SetFiles withTestCases(String changed) {
        return new SetFiles(questions, rules, changed);
    }

    /** As the beginning of a later version: the same in all but its number. */
    public SetFiles numbered(int version) {
        return withQuestions(questions.replaceFirst("(?m)^version:.*$", "version: " + version));
    }
}
