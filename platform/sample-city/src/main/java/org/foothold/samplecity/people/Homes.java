package org.foothold.samplecity.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.foothold.samplecity.chance.Dice;
import org.foothold.samplecity.town.Address;
import org.foothold.samplecity.town.Town;

/** Who lived where, when: people move within the city, and leave their old address to those who live there now. */
final class Homes {

    private static final int TRIES = 6;
    private static final int LONGEST_STAY_IN_DAYS = 365 * 40;

    private final long seed;
    private final LocalDate today;
    private final Town town;

    Homes(long seed, LocalDate today, Town town) {
        this.seed = seed;
        this.today = today;
        this.town = town;
    }

    /** When those who live in a dwelling now came: half within the last six years. */
    LocalDate movedIn(int dwelling) {
        double share = Dice.of(seed, "moved-in", dwelling).share();
        int days = (int) Math.min(LONGEST_STAY_IN_DAYS, -Math.log(1 - share) * 365 * 9);
        return today.minusDays(days + 14L);
    }

    List<Residence> residences(FamilyMaker.Member member, LocalDate movedIn, Address now, Dice dice) {
        var residences = new ArrayList<Residence>();
        LocalDate until = later(movedIn, member.born());
        residences.add(new Residence(until, now));
        int earlier = member.role() == Role.SHARER ? dice.times(1.4) : dice.times(0.7);
        for (int move = 0; move < earlier && until.isAfter(member.born().plusYears(1)); move++) {
            Address before = vacatedBefore(until, dice);
            if (before == null) {
                break;
            }
            until = later(until.minusDays(dice.between(200, 3_000)), member.born());
            residences.addFirst(new Residence(until, before));
        }
        return List.copyOf(residences);
    }

    /** An address whose present people came after this day; nothing when none is found quickly: they lived elsewhere then. */
    private Address vacatedBefore(LocalDate day, Dice dice) {
        for (int attempt = 0; attempt < TRIES; attempt++) {
            int dwelling = dice.below(town.dwellings());
            if (movedIn(dwelling).isAfter(day)) {
                return town.addressOf(dwelling);
            }
        }
        return null;
    }

    private static LocalDate later(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }
}
