package org.foothold.citizens.matching.domain;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.foothold.kernel.Personal;

/**
 * What a record says of a person, in the form in which records are compared. What is missing is simply not there, and never
 * counts for or against: two records are not alike because both are empty.
 *
 * @param given the given names, normalised, in their order
 * @param family the family name, normalised, its parts by hyphen or space; empty when unknown
 * @param born null when unknown
 * @param values the other attributes by name, normalised; an attribute may have several values
 * @param uniqueIn the source that promises one record per person, null when the source promises nothing
 */
public record Features(
        List<String> given, List<String> family, BirthDate born, Map<String, List<String>> values, String uniqueIn) {

    public static final String GIVEN = "given";
    public static final String FAMILY = "family";
    public static final String BORN = "born";

    /** An order that follows from what records say alone, and not from when they came. */
    public static final Comparator<Features> BY_CONTENT = Comparator.comparing(
                    (Features features) -> String.join(" ", features.given))
            .thenComparing(features -> String.join(" ", features.family))
            .thenComparing(features -> features.born == null ? "" : features.born.digits())
            .thenComparing(features -> new TreeMap<>(features.values).toString())
            .thenComparing(features -> Objects.toString(features.uniqueIn, ""));

    public Features {
        given = List.copyOf(given);
        family = List.copyOf(family);
        values = Map.copyOf(values);
    }

    /** The family name in one word. */
    String familyName() {
        return family.size() == 1 ? family.getFirst() : String.join("", family);
    }

    List<String> of(String attribute) {
        return values.getOrDefault(attribute, List.of());
    }

    /** Personal values print as nothing. */
    @Override
    public String toString() {
        return "Features[" + Personal.MASK + "]";
    }

    public static Builder named(String given, String family) {
        return new Builder(given, family);
    }

    /** Gathers the features of a record from values as they are kept. */
    public static final class Builder {

        private final List<String> given;
        private final List<String> family;
        private final Map<String, List<String>> values = new HashMap<>();
        private BirthDate born;
        private String uniqueIn;

        private Builder(String given, String family) {
            this.family = Names.words(family);
            this.given = Names.without(this.family, Names.words(given));
        }

        public Builder born(BirthDate date) {
            this.born = date;
            return this;
        }

        /** A value already in the form it is compared in; null and empty are left out. */
        public Builder value(String attribute, String value) {
            if (value != null && !value.isBlank()) {
                values.merge(
                        attribute,
                        List.of(value),
                        (some, more) -> java.util.stream.Stream.concat(some.stream(), more.stream())
                                .distinct()
                                .sorted()
                                .toList());
            }
            return this;
        }

        public Builder uniqueIn(String source) {
            this.uniqueIn = source;
            return this;
        }

        public Features build() {
            return new Features(given, family, born, values, uniqueIn);
        }
    }
}
