package org.foothold.samplecity.sources;

import static org.foothold.samplecity.sources.Writing.ISO;
import static org.foothold.samplecity.sources.Writing.date;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.foothold.samplecity.csv.Dialect;
import org.foothold.samplecity.errors.Entry;
import org.foothold.samplecity.errors.Item;
import org.foothold.samplecity.lives.Biography;
import org.foothold.samplecity.lives.Happening;
import org.foothold.samplecity.lives.LifeEvent;
import org.foothold.samplecity.people.Household;
import org.foothold.samplecity.people.Person;
import org.foothold.samplecity.people.Role;

/** Families the family service has flagged: a row for each parent and child. Those in
 * danger are marked restricted, for the eyes of one team alone. */
final class FamilyFlags implements SourceFile {

    private final References references;

    FamilyFlags(long seed, int dwellings) {
        this.references = new References(seed, name(), dwellings);
    }

    @Override
    public String name() {
        return "family-flags";
    }

    @Override
    public Dialect dialect() {
        return Dialect.RFC_4180.withLineFeeds();
    }

    @Override
    public List<String> header() {
        return List.of(
                "person_id",
                "family_id",
                "relationship",
                "surname",
                "forenames",
                "dob",
                "nhs_number",
                "address",
                "postcode",
                "flag",
                "flagged_on",
                "restricted");
    }

    @Override
    public Set<Item> asks() {
        return EnumSet.of(Item.BIRTH_DATE, Item.ADDRESS, Item.NHS_NUMBER);
    }

    @Override
    public List<Case> cases(Household household, Biography life, LocalDate today) {
        List<LifeEvent> flags = life.of(Happening.FAMILY_FLAGGED);
        if (flags.isEmpty()) {
            return List.of();
        }
        LifeEvent flag = flags.getLast();
        var cases = new ArrayList<Case>();
        for (Person person : household.people()) {
            boolean concerned = person.role() != Role.GRANDPARENT && person.role() != Role.SHARER;
            if (concerned && !person.born().isAfter(flag.on())) {
                cases.add(new Case(household, life, person, cases.size(), flag.on(), flag));
            }
        }
        return cases;
    }

    @Override
    public String reference(Case about, int keying) {
        return "FS" + references.of(about, keying);
    }

    @Override
    public List<String> cells(String reference, Case about, Entry entry) {
        return List.of(
                reference,
                "CASE" + (400_000 + about.household().number()),
                about.person().role() == Role.CHILD ? "Child" : "Parent",
                entry.family(),
                entry.givenAndMiddle(),
                date(entry.born(), ISO),
                entry.nhsNumber(),
                entry.address().inOneLine(),
                entry.postcode(),
                about.event().detail(),
                date(about.event().on(), ISO),
                about.event().detail().equals("domestic-abuse") ? "Y" : "N");
    }
}
