package org.foothold.samplecity.sources;

import org.foothold.samplecity.chance.Shuffle;

/** The numbers by which a system knows its cases: unique, and in no order that would give the household away. */
final class References {

    private static final int CASES_PER_HOUSEHOLD = 64;
    private static final int KEYINGS = 2;

    private final Shuffle numbers;

    References(long seed, String system, int dwellings) {
        numbers = new Shuffle(seed + system.hashCode(), (long) dwellings * CASES_PER_HOUSEHOLD * KEYINGS);
    }

    long of(Case about, int keying) {
        int place = about.number() % CASES_PER_HOUSEHOLD;
        return numbers.at(((long) about.household().number() * CASES_PER_HOUSEHOLD + place) * KEYINGS + keying);
    }
}
