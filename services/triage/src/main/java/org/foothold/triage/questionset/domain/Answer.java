package org.foothold.triage.questionset.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.foothold.kernel.Personal;
import org.foothold.place.Postcode;

/**
 * What somebody said to one question, valid from birth. Only {@link Chosen} is codes; the others are a person's own words, sums and dates, and print
 * as nothing.
 */
public sealed interface Answer {
    /** Somebody was at the question and did not want to answer it. */
    Answer RATHER_NOT_SAY = new Chosen(Set.of(Option.RATHER_NOT_SAY));

    /** The options chosen, where there are options. */
    default Set<String> options() {
        return Set.of();
    }

    /** A decision may rely on it. */
    default boolean tells() {
        return true;
    }

    /** Options of a question, by their codes. */
    record Chosen(Set<String> options) implements Answer {
        public Chosen {
            options = Set.copyOf(options);
        }

        @Override
        public boolean tells() {
            return !options.contains(Option.RATHER_NOT_SAY);
        }
    }

    /** Somebody's own words. */
    record Written(Personal<String> text) implements Answer {}

    /** A whole or decimal number. */
    record Counted(BigDecimal value) implements Answer {
        public Counted {
            value = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
        }

        @Override
        public String toString() {
            return Personal.MASK;
        }
    }

    /** A sum in pence, with how often it comes or goes. */
    record Money(long pence, Period per) implements Answer {
        @Override
        public String toString() {
            return Personal.MASK;
        }
    }

    /**
     * A date, or as much of one as was known.
     *
     * @param seenOn the day on which it was told or last looked at, where it matters how near the date is
     */
    record Dated(PartialDate date, Optional<LocalDate> seenOn) implements Answer {
        public Dated(PartialDate date) {
            this(date, Optional.empty());
        }
    }

    /** A place, by its postcode. */
    record Living(Personal<Postcode> postcode) implements Answer {}

    /** Each child, each debt: the entries of a group, in the order given. */
    record Listed(List<Map<String, Answer>> entries) implements Answer {
        public Listed {
            entries = entries.stream()
                    .map(entry -> Collections.unmodifiableMap(new LinkedHashMap<>(entry)))
                    .toList();
        }

        public static Listed none() {
            return new Listed(List.of());
        }

        /** @param number counted from one; one beyond the last adds */
        public Listed with(int number, Map<String, Answer> entry) {
            var changed = new ArrayList<>(entries);
            if (number > changed.size()) {
                changed.add(entry);
            } else {
                changed.set(number - 1, entry);
            }
            return new Listed(changed);
        }

        public Listed without(int number) {
            var changed = new ArrayList<>(entries);
            changed.remove(number - 1);
            return new Listed(changed);
        }
    }
}
