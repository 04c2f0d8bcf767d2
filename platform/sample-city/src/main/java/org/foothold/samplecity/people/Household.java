package org.foothold.samplecity.people;

import java.time.LocalDate;
import java.util.List;
import org.foothold.samplecity.town.Address;

/**
 * The people behind one front door. In a shared house they are not one household in truth: each has a household id of their own.
 *
 * @param number that of the dwelling; everything about the household is drawn from it
 * @param movedIn when the first of them came to this address
 */
public record Household(
        int number, HouseholdKind kind, Tenure tenure, Address address, LocalDate movedIn, List<Person> people) {

    public List<Person> adults(LocalDate on) {
        return people.stream().filter(person -> person.adultOn(on)).toList();
    }

    public List<Person> children(LocalDate on) {
        return people.stream().filter(person -> !person.adultOn(on)).toList();
    }

    public boolean hasCanary() {
        return people.getFirst().canary();
    }
}
