package org.foothold.triage.held.domain;

import java.time.Instant;
import org.foothold.kernel.InvalidInput;
import org.foothold.kernel.Personal;

/**
 * What a worker wrote down of a conversation, in their own words. No rule reads it, and no event carries it.
 *
 * @param by the subject of who wrote it
 * @param addition written when the conversation was over, or by a colleague of who held it
 */
public record Note(String by, Instant at, boolean addition, Personal<String> text) {
    public static final int LONGEST = 4_000;

    /** The words as they were sent, or a refusal that names the field. */
    static Personal<String> words(String text) {
        var written = text == null ? "" : text.replace("\r\n", "\n").strip();
        if (written.isEmpty()) {
            throw new InvalidInput("text", "required", "Write a note");
        }
        if (written.length() > LONGEST) {
            throw new InvalidInput("text", "too-long", "Write " + LONGEST + " characters or fewer");
        }
        return Personal.of(written);
    }
}
