package org.foothold.citizens.golden.domain;

import java.time.LocalDate;
import org.foothold.events.RecordRef;
import org.foothold.kernel.Personal;

/**
 * A value that records give to an attribute.
 *
 * @param record the record whose writing it is
 * @param source the system that record came from
 * @param asOf the newest day anybody said it
 * @param sources how many systems say it
 */
public record Value(Personal<String> text, RecordRef record, String source, LocalDate asOf, int sources) {

    static Value of(Rival rival) {
        Rival.Said best = rival.best();
        return new Value(
                Personal.of(best.text()),
                best.record().ref(),
                best.record().sourceSystem(),
                rival.newest(),
                rival.sources());
    }

    /** The last three characters, enough to compare with a letter in the hand. */
    public String masked() {
        String whole = text.reveal();
        int shown = Math.min(3, whole.length() / 3);
        return "•".repeat(whole.length() - shown) + whole.substring(whole.length() - shown);
    }
}
