package org.foothold.samplecity.town;

import java.util.List;
import java.util.stream.IntStream;
import org.foothold.samplecity.chance.Dice;
import org.foothold.samplecity.chance.Digits;

/**
 * The built city: dwellings in streets of sixty, four postcodes to a street, streets in wards. Every address follows from the
 * number of its dwelling, so a city of a million homes needs no list of them.
 */
public final class Town {

    public static final int DWELLINGS_PER_STREET = 60;
    public static final int DWELLINGS_PER_POSTCODE = 15;

    private static final int DWELLINGS_PER_WARD = 6_500;
    private static final int FEWEST_WARDS = 4;
    private static final int MOST_WARDS = 150;
    private static final double NORTH = 53.70;
    private static final double WEST = -4.90;
    private static final double STREET_IN_DEGREES = 0.0011;

    private final long seed;
    private final int dwellings;
    private final Postcodes postcodes;
    private final List<Ward> wards;

    public Town(long seed, int dwellings) {
        this.seed = seed;
        this.dwellings = dwellings;
        this.postcodes = new Postcodes(seed);
        int count = Math.clamp(dwellings / DWELLINGS_PER_WARD, FEWEST_WARDS, MOST_WARDS);
        this.wards = IntStream.range(0, count).mapToObj(this::ward).toList();
    }

    public int dwellings() {
        return dwellings;
    }

    public List<Ward> wards() {
        return wards;
    }

    public int postcodeCount() {
        return (dwellings + DWELLINGS_PER_POSTCODE - 1) / DWELLINGS_PER_POSTCODE;
    }

    public Address addressOf(int dwelling) {
        int street = dwelling / DWELLINGS_PER_STREET;
        int place = dwelling % DWELLINGS_PER_STREET;
        String streetName = Streets.nameOf(seed, street);
        boolean tower = Dice.of(seed, "tower", street).chance(0.15);
        int side = DWELLINGS_PER_STREET / 2;
        int number = place < side ? 2 * place + 1 : 2 * (place - side) + 2;
        String flat = tower ? "Flat " + (place + 1) + ", " + Streets.houseNameOf(seed, street) : "";
        String house = (tower ? 2 + street % 90 : number) + " " + streetName;
        return new Address(
                dwelling, flat, house, postcodeAt(dwelling / DWELLINGS_PER_POSTCODE), uprn(dwelling), wardOf(dwelling));
    }

    /** The canaries' own street, outside every ward's numbering. */
    public Address canaryAddress(int canary) {
        return new Address(
                dwellings + canary,
                "",
                (2 * canary + 1) + " Quillcanary Row",
                postcodes.ofCanary(canary),
                uprn(dwellings + canary),
                wards.getFirst());
    }

    public String postcodeAt(int index) {
        return postcodes.at(index);
    }

    public Ward wardOfPostcode(int index) {
        return wardOf(Math.min(dwellings - 1, index * DWELLINGS_PER_POSTCODE));
    }

    /** North of the equator, in the Irish Sea, where nobody lives. */
    public double latitudeOfPostcode(int index) {
        int street = index * DWELLINGS_PER_POSTCODE / DWELLINGS_PER_STREET;
        return NORTH - STREET_IN_DEGREES * (street / streetsAcross());
    }

    public double longitudeOfPostcode(int index) {
        int street = index * DWELLINGS_PER_POSTCODE / DWELLINGS_PER_STREET;
        int along = index % (DWELLINGS_PER_STREET / DWELLINGS_PER_POSTCODE);
        return WEST + STREET_IN_DEGREES * (1.6 * (street % streetsAcross()) + 0.3 * along);
    }

    /** A street keeps to one ward, so that a postcode does. */
    private Ward wardOf(int dwelling) {
        int street = dwelling / DWELLINGS_PER_STREET;
        int streets = (dwellings + DWELLINGS_PER_STREET - 1) / DWELLINGS_PER_STREET;
        return wards.get((int) ((long) street * wards.size() / streets));
    }

    private int streetsAcross() {
        return Math.max(1, (int) Math.sqrt((double) dwellings / DWELLINGS_PER_STREET));
    }

    private Ward ward(int number) {
        var dice = Dice.of(seed, "ward", number);
        return new Ward(
                number, "E05999%03d".formatted(number + 1), Streets.wardNameOf(seed, number), dice.between(1, 10));
    }

    private static String uprn(int dwelling) {
        return "9990" + Digits.padded(dwelling, 8);
    }
}
