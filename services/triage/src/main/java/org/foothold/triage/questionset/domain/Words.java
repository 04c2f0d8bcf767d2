package org.foothold.triage.questionset.domain;

import java.time.LocalDate;
import org.foothold.kernel.Personal;

/** Somebody's own words, bounded; short ones are written on one line. */
public record Words(int atMost) implements Kind {
    private static final int ONE_LINE = 100;

    @Override
    public String code() {
        return "text";
    }

    @Override
    public Answer accept(String field, Given given, LocalDate today) {
        var text = Kind.written(field, given, "Write an answer").replace("\r\n", "\n");
        if (text.codePointCount(0, text.length()) > atMost) {
            throw Kind.refused(field, "too-long", "Write %d characters or fewer".formatted(atMost));
        }
        if (text.chars().anyMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\t')) {
            throw Kind.refused(field, "malformed", "Write letters, numbers and punctuation only");
        }
        return new Answer.Written(Personal.of(text));
    }

    public boolean fitsOneLine() {
        return atMost <= ONE_LINE;
    }
}
