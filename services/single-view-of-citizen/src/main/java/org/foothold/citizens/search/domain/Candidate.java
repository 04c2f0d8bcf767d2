package org.foothold.citizens.search.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.foothold.kernel.Personal;

/** Somebody who may be meant: what their records can be found by. */
public record Candidate(UUID citizen, List<Traits> records) {

    /**
     * What one record can be found by.
     *
     * @param words as {@link SearchWords} has them
     * @param born null when unknown
     * @param postcode null when unknown
     */
    public record Traits(String words, LocalDate born, String postcode) {

        /** Personal values print as nothing. */
        @Override
        public String toString() {
            return "Traits[" + Personal.MASK + "]";
        }
    }

    public Candidate {
        records = List.copyOf(records);
    }

    /** How well the person fits, between 0 and 1; 0 when something that was asked does not hold. */
    public double fits(PeopleQuestion question) {
        boolean born = question.born()
                .map(when -> records.stream()
                        .map(Traits::born)
                        .filter(Objects::nonNull)
                        .anyMatch(when::holds))
                .orElse(true);
        boolean lives = question.postcode()
                .map(code -> records.stream()
                        .map(Traits::postcode)
                        .filter(Objects::nonNull)
                        .anyMatch(own -> own.equals(code) || own.startsWith(code + " ")))
                .orElse(true);
        return born && lives
                ? records.stream()
                        .mapToDouble(record -> Likeness.of(question.words(), record.words()))
                        .max()
                        .orElse(0)
                : 0;
    }
}
