package org.foothold.samplecity.town;

/**
 * Where a dwelling is.
 *
 * @param dwelling its number in the city
 * @param flat such as {@code Flat 3, Kestrel House}, or empty
 * @param house number and street
 * @param uprn its property reference, in a block that has not been given out
 */
public record Address(int dwelling, String flat, String house, String postcode, String uprn, Ward ward) {

    public static final String POST_TOWN = "Sampleton";

    public String inOneLine() {
        return (flat.isEmpty() ? "" : flat + ", ") + house + ", " + POST_TOWN;
    }
}
