package org.foothold.samplecity.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.foothold.samplecity.chance.Dice;
import org.foothold.samplecity.chance.Digits;
import org.foothold.samplecity.chance.Shuffle;
import org.foothold.samplecity.town.Address;
import org.foothold.samplecity.town.Town;

/** Draws the household of any dwelling, at any time and in any order, always the same. */
public final class Census {

    /** Numbers for people are dealt by dwelling and place in the household, so a household has at most this many people. */
    static final int MOST_PEOPLE = 8;

    private final long seed;
    private final LocalDate today;
    private final Town town;
    private final Shuffle ninos;
    private final Shuffle nhsNumbers;
    private final Shuffle customers;
    private final Phones phones;
    private final Homes homes;

    public Census(long seed, LocalDate today, Town town) {
        this.seed = seed;
        this.today = today;
        this.town = town;
        long places = (long) town.dwellings() * MOST_PEOPLE;
        if (places > NationalInsuranceNumbers.AVAILABLE) {
            throw new IllegalArgumentException("a city so large has no numbers left for its people");
        }
        this.ninos = new Shuffle(seed + 11, NationalInsuranceNumbers.AVAILABLE);
        this.nhsNumbers = new Shuffle(seed + 12, places);
        this.customers = new Shuffle(seed + 14, places);
        this.phones = new Phones(seed + 13, 2L * town.dwellings());
        this.homes = new Homes(seed, today, town);
    }

    public Household householdAt(int dwelling) {
        var dice = Dice.of(seed, "household", dwelling);
        Address address = town.addressOf(dwelling);
        var family = new FamilyMaker(dice, today, address.ward()).make();
        LocalDate movedIn = homes.movedIn(dwelling);
        Tenure tenure = tenure(dice, address, family.kind());
        boolean shared = family.kind() == HouseholdKind.SHARED_HOUSE;
        List<FamilyMaker.Member> members = family.members();
        var people = new ArrayList<Person>(members.size());
        for (int place = 0; place < members.size(); place++) {
            String household = "H" + Digits.padded(dwelling, 7) + (shared ? "-" + (place + 1) : "");
            people.add(person(members.get(place), dwelling, place, household, address, movedIn, dice));
        }
        return new Household(dwelling, family.kind(), tenure, address, movedIn, List.copyOf(people));
    }

    private Person person(
            FamilyMaker.Member member,
            int dwelling,
            int place,
            String household,
            Address address,
            LocalDate movedIn,
            Dice dice) {
        long number = (long) dwelling * MOST_PEOPLE + place;
        boolean ofAge = member.born().plusYears(16).isBefore(today);
        boolean sharesLine = place > 0 && (!ofAge || dice.chance(0.4)) && member.role() != Role.SHARER;
        Optional<String> phone = phones.of(2L * dwelling + (sharesLine || place % 2 == 0 ? 0 : 1));
        PersonName name = member.names().getLast().name();
        boolean sharesMail = place > 0 && dice.chance(0.25) && member.role() != Role.SHARER;
        return new Person(
                "P" + Digits.padded(dwelling, 7) + "-" + (place + 1),
                household,
                member.role(),
                member.sex(),
                member.origin(),
                member.born(),
                member.names(),
                homes.residences(member, movedIn, address, dice),
                member.knownAs(),
                member.role() == Role.SHARER && place > 1 ? Optional.empty() : phone,
                ofAge
                        ? Optional.of(Emails.of(name, sharesMail ? dwelling * 8L : number, sharesMail))
                        : Optional.empty(),
                ofAge ? Optional.of(NationalInsuranceNumbers.withSerial(ninos.at(number))) : Optional.empty(),
                NhsNumbers.withSerial(nhsNumbers.at(number)),
                "SC" + Digits.padded(customers.at(number), 7),
                false);
    }

    private static Tenure tenure(Dice dice, Address address, HouseholdKind kind) {
        double council = 0.24 * address.ward().hardship();
        double owner = Math.max(0.1, 0.76 - council - 0.10);
        return switch (kind) {
            case SHARED_HOUSE -> Tenure.PRIVATE_TENANT;
            default -> Tenure.values()[dice.weighted(new double[] {council, 1 - council - owner, owner})];
        };
    }
}
