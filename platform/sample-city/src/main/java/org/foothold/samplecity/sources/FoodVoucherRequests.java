package org.foothold.samplecity.sources;

import static org.foothold.samplecity.sources.Writing.ISO;
import static org.foothold.samplecity.sources.Writing.date;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.foothold.samplecity.csv.Dialect;
import org.foothold.samplecity.errors.Entry;
import org.foothold.samplecity.errors.Item;
import org.foothold.samplecity.lives.Biography;
import org.foothold.samplecity.lives.Happening;
import org.foothold.samplecity.people.Household;

/** Requests for food vouchers as the contact centre types them in: one row per request, the name in
 * one field, and the language in which the caller wants to be spoken to. */
final class FoodVoucherRequests implements SourceFile {

    private final References references;

    FoodVoucherRequests(long seed, int dwellings) {
        this.references = new References(seed, name(), dwellings);
    }

    @Override
    public String name() {
        return "food-voucher-requests";
    }

    @Override
    public Dialect dialect() {
        return Dialect.RFC_4180.withLineFeeds();
    }

    @Override
    public List<String> header() {
        return List.of(
                "Request ID",
                "Requested on",
                "Full name",
                "Date of birth",
                "Postcode",
                "Phone",
                "Email",
                "Language",
                "Household size",
                "Children under 5",
                "Reason");
    }

    @Override
    public Set<Item> asks() {
        return EnumSet.of(Item.BIRTH_DATE, Item.ADDRESS, Item.PHONE, Item.EMAIL);
    }

    @Override
    public List<Case> cases(Household household, Biography life, LocalDate today) {
        return EventCases.of(household, life, Happening.VOUCHER_REQUESTED);
    }

    @Override
    public String reference(Case about, int keying) {
        return "FV-" + references.of(about, keying);
    }

    @Override
    public List<String> cells(String reference, Case about, Entry entry) {
        LocalDate on = about.event().on();
        return List.of(
                reference,
                date(on, ISO),
                entry.given() + " " + entry.family(),
                date(entry.born(), ISO),
                entry.postcode(),
                entry.phone(),
                entry.email(),
                Languages.spokenBy(about.person(), reference),
                String.valueOf(about.household().people().size()),
                String.valueOf(underFive(about.household(), on)),
                about.event().detail());
    }

    private static long underFive(Household household, LocalDate on) {
        return household.people().stream()
                .filter(person -> !person.born().isAfter(on) && person.ageOn(on) < 5)
                .count();
    }
}
