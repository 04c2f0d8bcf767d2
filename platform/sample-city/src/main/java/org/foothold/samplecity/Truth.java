package org.foothold.samplecity;

import java.util.List;
import java.util.Locale;
import org.foothold.samplecity.errors.ErrorKind;
import org.foothold.samplecity.errors.ErrorModel;
import org.foothold.samplecity.errors.Tally;
import org.foothold.samplecity.lives.Biography;
import org.foothold.samplecity.lives.LifeEvent;
import org.foothold.samplecity.people.Household;
import org.foothold.samplecity.people.NameSince;
import org.foothold.samplecity.people.Person;
import org.foothold.samplecity.people.Residence;

/** What is so in Sampleton, kept apart from what its council's files say: for judging, never for importing. */
final class Truth {

    private final Tables.Table people;
    private final Tables.Table names;
    private final Tables.Table homes;
    private final Tables.Table lives;
    private final Tables.Table canaries;
    private final Tables.Table errors;

    Truth(Tables tables) {
        people = tables.table(
                "truth/people.csv",
                "person",
                "household",
                "role",
                "sex",
                "origin",
                "born",
                "given",
                "middle",
                "family",
                "known_as",
                "phone",
                "email",
                "nino",
                "nhs_number",
                "customer_number",
                "uprn",
                "postcode",
                "ward");
        names = tables.table("truth/former-names.csv", "person", "from", "given", "middle", "family");
        homes = tables.table("truth/former-homes.csv", "person", "from", "uprn", "postcode");
        lives = tables.table(
                "lives/events.csv", "person", "household", "persona", "on", "source", "what", "pence", "detail");
        canaries = tables.table("truth/canaries.csv", "person", "field", "value");
        errors = tables.table("truth/errors.csv", "error", "rate", "possible", "happened", "description");
    }

    void add(Household household, Biography life) {
        for (Person person : household.people()) {
            add(person);
        }
        life.persona().ifPresent(persona -> {
            for (LifeEvent event : life.events()) {
                Person person = household.people().get(event.member());
                lives.add(
                        person.id(),
                        person.householdId(),
                        persona.code(),
                        event.on(),
                        event.what().source(),
                        event.what().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                        event.pence(),
                        event.detail());
            }
        });
    }

    void add(Tally tally, ErrorModel model) {
        for (ErrorKind kind : ErrorKind.values()) {
            errors.add(kind.code(), model.rateOf(kind), tally.possible(kind), tally.happened(kind), kind.description());
        }
    }

    private void add(Person person) {
        var name = person.name();
        var address = person.address();
        people.add(
                person.id(),
                person.householdId(),
                lower(person.role()),
                lower(person.sex()),
                lower(person.origin()),
                person.born(),
                name.given(),
                name.middle(),
                name.family(),
                person.knownAs(),
                person.phone().orElse(""),
                person.email().orElse(""),
                person.nino().orElse(""),
                person.nhsNumber().orElse(""),
                person.customerNumber(),
                address.uprn(),
                address.postcode(),
                address.ward().code());
        List<NameSince> before = person.names().subList(0, person.names().size() - 1);
        before.forEach(then -> names.add(
                person.id(),
                then.from(),
                then.name().given(),
                then.name().middle(),
                then.name().family()));
        List<Residence> left =
                person.residences().subList(0, person.residences().size() - 1);
        left.forEach(home -> homes.add(
                person.id(), home.from(), home.address().uprn(), home.address().postcode()));
        if (person.canary()) {
            canaries.add(person.id(), "given-name", name.given());
            canaries.add(person.id(), "family-name", name.family());
            canaries.add(person.id(), "street", address.house());
            canaries.add(person.id(), "postcode", address.postcode());
            canaries.add(person.id(), "phone", person.phone().orElseThrow());
            canaries.add(person.id(), "email", person.email().orElseThrow());
            canaries.add(person.id(), "nino", person.nino().orElseThrow());
        }
    }

    private static String lower(Enum<?> code) {
        return code.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
