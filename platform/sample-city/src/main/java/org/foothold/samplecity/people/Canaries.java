package org.foothold.samplecity.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.foothold.samplecity.town.Town;

/**
 * People made up to be found: their names, street, telephone and email occur nowhere else in the world, their rows carry no
 * errors, and they stand in every source. After a journey the logs, topics and dead letters are searched for them; a hit is a leak.
 */
public final class Canaries {

    /** How many a city has. */
    public static final int COUNT = 12;

    private Canaries() {}

    public static Household household(int canary, Town town, LocalDate today) {
        String mark = mark(canary);
        String phone = Phones.ofCanary(canary);
        LocalDate born = today.minusYears(34).minusDays(37L * canary);
        LocalDate movedIn = today.minusYears(3);
        var address = town.canaryAddress(canary);
        var person = new Person(
                "PC%06d-1".formatted(canary),
                "HC%06d".formatted(canary),
                Role.HEAD,
                canary % 2 == 0 ? Sex.FEMALE : Sex.MALE,
                Origin.ENGLISH,
                born,
                List.of(new NameSince(born, new PersonName("Quillcanaria" + mark, "", "Zwitschercanary" + mark))),
                List.of(new Residence(movedIn, address)),
                "",
                Optional.of(phone),
                Optional.of("quillcanaria." + mark + "@zwitschercanary.example"),
                Optional.of("QC99%04dD".formatted(canary)),
                Optional.empty(),
                "SCX%06d".formatted(canary),
                true);
        return new Household(
                town.dwellings() + canary,
                HouseholdKind.ONE_OF_WORKING_AGE,
                Tenure.COUNCIL_TENANT,
                address,
                movedIn,
                List.of(person));
    }

    /** Two letters, so that each canary is told apart without digits in a name. */
    private static String mark(int canary) {
        return "" + (char) ('a' + canary / 26) + (char) ('a' + canary % 26);
    }
}
