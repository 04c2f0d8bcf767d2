package org.foothold.triage.publishing.domain;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foothold.triage.assessment.domain.Answers;
import org.foothold.triage.questionset.domain.Answer;

/** Made-up answers, in one line for an analyst. */
public final class Told {
    private static final int LONGEST = 300;

    private Told() {}

    public static String of(Answers answers) {
        var told = answers.byQuestion().entrySet().stream()
                .flatMap(answer -> answer.getValue() instanceof Answer.Chosen chosen
                        ? chosen.options().stream().sorted().map(option -> answer.getKey() + "." + option)
                        : Stream.of(answer.getKey() + " in own words"))
                .collect(Collectors.joining(", "));
        if (told.isEmpty()) {
            return "no answers at all";
        }
        return told.length() <= LONGEST ? told : told.substring(0, LONGEST) + "…";
    }
}
