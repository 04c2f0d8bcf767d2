package org.foothold.samplecity.sources;

import static org.foothold.samplecity.sources.Writing.BRITISH;
import static org.foothold.samplecity.sources.Writing.date;
import static org.foothold.samplecity.sources.Writing.pounds;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.foothold.samplecity.csv.Dialect;
import org.foothold.samplecity.errors.Entry;
import org.foothold.samplecity.errors.Item;
import org.foothold.samplecity.lives.Biography;
import org.foothold.samplecity.lives.Happening;
import org.foothold.samplecity.people.Household;

/** The benefits system's decisions: one row per award, refusal or end, capitals, every field in quotes. */
final class Benefits implements SourceFile {

    private final References references;

    Benefits(long seed, int dwellings) {
        this.references = new References(seed, name(), dwellings);
    }

    @Override
    public String name() {
        return "benefits";
    }

    @Override
    public Dialect dialect() {
        return Dialect.RFC_4180.quotingAll();
    }

    @Override
    public List<String> header() {
        return List.of(
                "claim_ref",
                "ni_number",
                "council_person_ref",
                "claimant_surname",
                "claimant_first_names",
                "claimant_sex",
                "claimant_dob",
                "address",
                "postcode",
                "phone",
                "benefit",
                "decision",
                "claim_from",
                "weekly_amount",
                "dependants");
    }

    @Override
    public Set<Item> asks() {
        return EnumSet.of(Item.BIRTH_DATE, Item.ADDRESS, Item.PHONE, Item.NINO, Item.CUSTOMER_NUMBER);
    }

    @Override
    public List<Case> cases(Household household, Biography life, LocalDate today) {
        return EventCases.of(
                household, life, Happening.BENEFIT_STARTED, Happening.BENEFIT_STOPPED, Happening.BENEFIT_REFUSED);
    }

    @Override
    public String reference(Case about, int keying) {
        return "BC" + references.of(about, keying);
    }

    @Override
    public List<String> cells(String reference, Case about, Entry entry) {
        String decision = switch (about.event().what()) {
            case BENEFIT_REFUSED -> "refused";
            case BENEFIT_STOPPED -> "ended";
            default -> "awarded";
        };
        return List.of(
                reference,
                entry.nino(),
                entry.customerNumber(),
                entry.family().toUpperCase(Locale.ROOT),
                entry.givenAndMiddle().toUpperCase(Locale.ROOT),
                about.person().sex().name().substring(0, 1),
                date(entry.born(), BRITISH),
                entry.address().inOneLine(),
                entry.postcode(),
                entry.phone(),
                about.event().detail(),
                decision,
                date(about.event().on(), BRITISH),
                pounds(decision.equals("awarded") ? 2_500 + Math.floorMod(reference.hashCode(), 90) * 150L : 0),
                String.valueOf(about.household().children(about.event().on()).size()));
    }
}
