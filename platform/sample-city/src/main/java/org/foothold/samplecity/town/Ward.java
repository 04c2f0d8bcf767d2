package org.foothold.samplecity.town;

/**
 * A ward of Sampleton.
 *
 * @param code of the form of the statistical register, in a block it has not given out
 * @param deprivation 1 for the most deprived tenth of neighbourhoods, 10 for the least
 */
public record Ward(int number, String code, String name, int deprivation) {

    /** Hardship here against the city's mean: 1.75 in the poorest wards, 0.4 in the richest. */
    public double hardship() {
        return 1.9 - 0.15 * deprivation;
    }
}
