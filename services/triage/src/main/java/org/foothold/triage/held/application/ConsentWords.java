package org.foothold.triage.held.application;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What is read out to somebody who is asked for consent. The words of a version never change: other words are another version, and the files of the
 * earlier ones stay, so that evidence can always be read.
 */
public final class ConsentWords {
    public static final int VERSION = 1;

    private ConsentWords() {}

    /** Sentence by sentence; in Welsh or else in English. */
    public static List<String> of(int version, String language) {
        var file = "/consent/sharing-" + version + "-" + written(language) + ".txt";
        try (var in = ConsentWords.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The language in which somebody with this language reads them. */
    public static String written(String language) {
        return "cy".equals(language) ? "cy" : "en";
    }
}
