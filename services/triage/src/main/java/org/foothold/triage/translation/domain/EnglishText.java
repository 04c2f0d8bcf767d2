package org.foothold.triage.translation.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A text as it stands in English, and where it is said.
 *
 * @param place for example {@code first-step.question.money.title} or {@code page.start_now}
 */
public record EnglishText(String place, String text) {
    private static final Pattern ARGUMENT = Pattern.compile("\\{\\w+}");
    private static final int BYTES = 6;
    private static final List<String> OF_DANGER = List.of(
            "guidance.danger.",
            "guidance.stage.crisis.",
            "page.urgent_",
            "page.danger_",
            "page.call_999",
            "frame.in_danger");

    /** Another one after the smallest change of the text. */
    public String fingerprint() {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, BYTES);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Said to somebody in danger, where a wrong word does harm: it is not said in a translation that nobody has confirmed. */
    public boolean isAboutDanger() {
        return OF_DANGER.stream().anyMatch(place::startsWith);
    }

    /** What is filled in, such as {@code {phone}}; a translation has to hold the same. */
    public Set<String> arguments() {
        return argumentsOf(text);
    }

    static Set<String> argumentsOf(String text) {
        return ARGUMENT.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }
}
