package org.foothold.citizens.linking.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.foothold.citizens.person.domain.DateOfBirth;
import org.foothold.place.Postcode;
import org.foothold.place.WardCode;
import org.foothold.place.WardDirectory;

/**
 * The codes about a citizen that others may hold: roughly where, roughly how old, in which language. Of each, the newest
 * record that says anything decides. One restricted record restricts the person.
 *
 * @param restrictedTo the only team that may see the person, null when any may
 */
public record Profile(String ward, String ageBand, String language, String restrictedTo) {

    /** Nothing is known. */
    public static final Profile EMPTY = new Profile(null, null, null, null);

    /** What one record says; null where it says nothing. */
    public record Facts(LocalDate asOf, String postcode, LocalDate dateOfBirth, String language, String restrictedTo) {

        /** Personal values print as nothing. */
        @Override
        public String toString() {
            return "Facts[" + asOf + "]";
        }
    }

    public static Profile of(List<Facts> records, WardDirectory wards, LocalDate today) {
        List<Facts> newestFirst = records.stream()
                .sorted(Comparator.comparing(Facts::asOf).reversed())
                .toList();
        LocalDate born = first(newestFirst, Facts::dateOfBirth);
        String postcode = first(newestFirst, Facts::postcode);
        return new Profile(
                postcode == null
                        ? null
                        : Postcode.parse(postcode)
                                .flatMap(wards::wardOf)
                                .map(WardCode::text)
                                .orElse(null),
                born == null ? null : new DateOfBirth(born).ageBandOn(today),
                first(newestFirst, Facts::language),
                first(newestFirst, Facts::restrictedTo));
    }

    private static <T> T first(List<Facts> facts, Function<Facts, T> value) {
        return facts.stream().map(value).filter(Objects::nonNull).findFirst().orElse(null);
    }
}
