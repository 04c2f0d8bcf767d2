package org.foothold.samplecity.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.foothold.samplecity.town.Address;

/**
 * Somebody of Sampleton as they truly are. What the council's files say of them may differ: see the error model.
 *
 * @param id theirs alone and in no source file: the truth that matching is judged by
 * @param householdId shared with those they live with; in a shared house everybody's own
 * @param names oldest first, at least one
 * @param residences in Sampleton, oldest first, at least one
 * @param knownAs what people call them, or empty
 * @param customerNumber the council's own number for this person, which several of its systems know
 * @param canary made to be searched for where no person should be found
 */
public record Person(
        String id,
        String householdId,
        Role role,
        Sex sex,
        Origin origin,
        LocalDate born,
        List<NameSince> names,
        List<Residence> residences,
        String knownAs,
        Optional<String> phone,
        Optional<String> email,
        Optional<String> nino,
        Optional<String> nhsNumber,
        String customerNumber,
        boolean canary) {

    public static final int ADULT_AGE = 18;

    public PersonName name() {
        return names.getLast().name();
    }

    public Address address() {
        return residences.getLast().address();
    }

    public int ageOn(LocalDate day) {
        return born.until(day).getYears();
    }

    public boolean adultOn(LocalDate day) {
        return ageOn(day) >= ADULT_AGE;
    }

    public String title() {
        return sex == Sex.MALE ? "Mr" : role == Role.PARTNER || names.size() > 1 ? "Mrs" : "Ms";
    }
}
