package org.foothold.samplecity.town;

import org.foothold.samplecity.chance.Shuffle;

/**
 * The postcodes of Sampleton: well-formed, and none of them in use, since no area of the Postcode Address File is called ZS.
 * The district ZS99 is kept for the canaries.
 */
final class Postcodes {

    static final String AREA = "ZS";

    private static final String INWARD_LETTERS = "ABDEFGHJLNPQRSTUWXYZ";
    private static final int UNITS = INWARD_LETTERS.length() * INWARD_LETTERS.length();
    private static final int UNITS_USED_PER_SECTOR = 250;
    private static final int SECTORS = 10;

    private final Shuffle units;

    Postcodes(long seed) {
        units = new Shuffle(seed, UNITS);
    }

    String at(int index) {
        int sectors = index / UNITS_USED_PER_SECTOR;
        return in(1 + sectors / SECTORS, sectors % SECTORS, index % UNITS_USED_PER_SECTOR);
    }

    String ofCanary(int index) {
        return in(99, index / UNITS, index % UNITS);
    }

    private String in(int district, int sector, int unit) {
        int letters = (int) units.at(unit);
        return AREA + district + " " + sector + INWARD_LETTERS.charAt(letters / INWARD_LETTERS.length())
                + INWARD_LETTERS.charAt(letters % INWARD_LETTERS.length());
    }
}
