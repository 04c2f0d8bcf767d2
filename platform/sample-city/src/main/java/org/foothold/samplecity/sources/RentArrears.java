package org.foothold.samplecity.sources;

import static org.foothold.samplecity.sources.Writing.BRITISH;
import static org.foothold.samplecity.sources.Writing.date;
import static org.foothold.samplecity.sources.Writing.pounds;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.foothold.samplecity.chance.Digits;
import org.foothold.samplecity.csv.Dialect;
import org.foothold.samplecity.errors.Entry;
import org.foothold.samplecity.errors.Item;
import org.foothold.samplecity.lives.Biography;
import org.foothold.samplecity.lives.Happening;
import org.foothold.samplecity.lives.LifeEvent;
import org.foothold.samplecity.people.Household;
import org.foothold.samplecity.people.Person;
import org.foothold.samplecity.people.Role;
import org.foothold.samplecity.people.Tenure;

/**
 * The rent arrears panel's list: every tenant of a council home whose rent account is behind today, with what is owed now and
 * was owed a quarter ago. Taken from the housing system, where tenants stand as they did when the tenancy began or was last
 * looked at.
 */
final class RentArrears implements SourceFile {

    private final References references;
    private final LocalDate today;

    RentArrears(long seed, int dwellings, LocalDate today) {
        this.references = new References(seed, name(), dwellings);
        this.today = today;
    }

    @Override
    public String name() {
        return "rent-arrears";
    }

    @Override
    public Dialect dialect() {
        return Dialect.RFC_4180;
    }

    @Override
    public List<String> header() {
        return List.of(
                "tenancy_ref",
                "rent_account",
                "title",
                "tenant_forename",
                "tenant_surname",
                "date_of_birth",
                "address",
                "postcode",
                "uprn",
                "telephone",
                "email",
                "ni_number",
                "council_person_ref",
                "weekly_rent",
                "arrears_balance",
                "balance_3_months_ago",
                "weeks_in_arrears",
                "last_payment",
                "notice_served",
                "as_at");
    }

    @Override
    public Set<Item> asks() {
        return EnumSet.complementOf(EnumSet.of(Item.NHS_NUMBER));
    }

    @Override
    public List<Case> cases(Household household, Biography life, LocalDate today) {
        if (household.tenure() != Tenure.COUNCIL_TENANT) {
            return List.of();
        }
        List<LifeEvent> missed = life.of(Happening.RENT_MISSED);
        if (missed.isEmpty() || owedOn(life, today) <= 0) {
            return List.of();
        }
        List<Person> tenants = household.people().stream()
                .filter(person -> person.role() == Role.HEAD || person.role() == Role.PARTNER)
                .toList();
        LocalDate takenOn = household.movedIn().plusDays(20);
        return IntStream.range(0, tenants.size())
                .mapToObj(place -> new Case(household, life, tenants.get(place), place, takenOn, missed.getLast()))
                .toList();
    }

    @Override
    public String reference(Case about, int keying) {
        return "T" + references.of(about, keying);
    }

    @Override
    public List<String> cells(String reference, Case about, Entry entry) {
        Biography life = about.life();
        List<LifeEvent> paid = life.of(Happening.RENT_PAID);
        List<LifeEvent> notices = life.of(Happening.NOTICE_SERVED);
        return List.of(
                reference,
                "R" + Digits.padded(about.household().number() * 7L + 10_000_003L, 8),
                entry.title().toUpperCase(Locale.ROOT),
                entry.givenAndMiddle(),
                entry.family().toUpperCase(Locale.ROOT),
                date(entry.born(), BRITISH),
                entry.address().inOneLine(),
                entry.postcode(),
                entry.address().uprn(),
                entry.phone(),
                entry.email(),
                entry.nino(),
                entry.customerNumber(),
                pounds(life.weeklyRent()),
                pounds(owedOn(life, today)),
                pounds(owedOn(life, today.minusDays(91))),
                String.valueOf(owedOn(life, today) / life.weeklyRent()),
                paid.isEmpty() ? "" : date(paid.getLast().on(), BRITISH),
                notices.isEmpty() ? "" : date(notices.getLast().on(), BRITISH),
                date(today, BRITISH));
    }

    private static long owedOn(Biography life, LocalDate day) {
        return life.of(Happening.RENT_MISSED, Happening.RENT_PAID).stream()
                .filter(event -> !event.on().isAfter(day))
                .mapToLong(event -> event.what() == Happening.RENT_MISSED ? event.pence() : -event.pence())
                .sum();
    }
}
