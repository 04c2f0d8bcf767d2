package org.foothold.samplecity.people;

/**
 * A name as papers have it.
 *
 * @param middle second given name, or empty
 */
public record PersonName(String given, String middle, String family) {

    public PersonName withFamily(String other) {
        return new PersonName(given, middle, other);
    }

    public PersonName withGiven(String other) {
        return new PersonName(other, middle, family);
    }
}
