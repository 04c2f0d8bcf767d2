package org.foothold.samplecity;

import java.time.LocalDate;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.foothold.samplecity.chance.Shuffle;
import org.foothold.samplecity.community.Community;
import org.foothold.samplecity.lives.Biographer;
import org.foothold.samplecity.lives.Biography;
import org.foothold.samplecity.people.Canaries;
import org.foothold.samplecity.people.Census;
import org.foothold.samplecity.people.Household;
import org.foothold.samplecity.town.Town;

/**
 * Sampleton, a city that does not exist. The same people, seed and day give the same city; nothing of it is kept in memory
 * beyond the household at hand.
 */
public final class SampleCity {

    public static final int FEWEST_PEOPLE = 500;
    public static final int MOST_PEOPLE = 3_000_000;

    /** Fewer than there are in truth, so that there are always homes enough. */
    private static final double PEOPLE_PER_HOUSEHOLD = 2.3;

    private final int people;
    private final long seed;
    private final LocalDate today;
    private final Town town;
    private final Census census;
    private final Biographer biographer;

    /**
     * @param people how many live there; the last household may make it a few more
     * @param today the day on which the city is looked at
     */
    public SampleCity(int people, long seed, LocalDate today) {
        if (people < FEWEST_PEOPLE || people > MOST_PEOPLE) {
            throw new IllegalArgumentException(
                    "a sample city has between " + FEWEST_PEOPLE + " and " + MOST_PEOPLE + " people");
        }
        this.people = people;
        this.seed = seed;
        this.today = today;
        this.town = new Town(seed, (int) (people / PEOPLE_PER_HOUSEHOLD) + Town.DWELLINGS_PER_STREET);
        this.census = new Census(seed, today, town);
        this.biographer = new Biographer(seed, today);
    }

    public Town town() {
        return town;
    }

    public LocalDate today() {
        return today;
    }

    public long seed() {
        return seed;
    }

    public Community community() {
        return new Community(seed, town);
    }

    public Biography biographyOf(Household household) {
        return biographer.biographyOf(household);
    }

    /** The canaries first, then everybody else in an order that scatters neighbours, until there are people enough. */
    public Iterable<Household> households() {
        return Walk::new;
    }

    private final class Walk implements Iterator<Household> {

        private final Shuffle order = new Shuffle(seed, town.dwellings());
        private int canaries;
        private int visited;
        private int met;

        @Override
        public boolean hasNext() {
            return canaries < Canaries.COUNT || (met < people && visited < town.dwellings());
        }

        @Override
        public Household next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            Household household = canaries < Canaries.COUNT
                    ? Canaries.household(canaries++, town, today)
                    : census.householdAt((int) order.at(visited++));
            met += household.people().size();
            return household;
        }
    }
}
