package org.foothold.citizens.golden.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** One value of an attribute, with all the records that say it. */
record Rival(List<Said> said) {

    /**
     * What one record says of one attribute.
     *
     * @param key equal where two writings mean the same value
     * @param text as the record writes it
     * @param completeness how much it says
     * @param reliability how much its source is trusted
     */
    record Said(String key, String text, int completeness, int reliability, HeldRecord record) {}

    private static final Comparator<Said> BEST = Comparator.comparingInt(Said::completeness)
            .thenComparing(said -> said.record().asOf())
            .thenComparingInt(Said::reliability)
            .thenComparing(said -> said.record().ref().id());

    Rival {
        said = List.copyOf(said);
    }

    /** The writing that is shown. */
    Said best() {
        return said.stream().max(BEST).orElseThrow();
    }

    int completeness() {
        return best().completeness();
    }

    int sources() {
        return (int)
                said.stream().map(one -> one.record().sourceSystem()).distinct().count();
    }

    int reliability() {
        return said.stream().mapToInt(Said::reliability).max().orElseThrow();
    }

    LocalDate newest() {
        return said.stream()
                .map(one -> one.record().asOf())
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** The newest record by which the person corrected it; null where they did not. */
    UUID correction() {
        return said.stream()
                .map(Said::record)
                .filter(SaidByThePerson::is)
                .map(record -> record.ref().id())
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    UUID oldestRecord() {
        return said.stream()
                .map(one -> one.record().ref().id())
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }
}
