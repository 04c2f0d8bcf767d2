package org.foothold.samplecity.sources;

import static org.foothold.samplecity.sources.Writing.SHORT_MONTH;
import static org.foothold.samplecity.sources.Writing.date;
import static org.foothold.samplecity.sources.Writing.pounds;

import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.foothold.samplecity.csv.Dialect;
import org.foothold.samplecity.errors.Entry;
import org.foothold.samplecity.errors.Item;
import org.foothold.samplecity.errors.Typing;
import org.foothold.samplecity.lives.Biography;
import org.foothold.samplecity.lives.Happening;
import org.foothold.samplecity.lives.LifeEvent;
import org.foothold.samplecity.people.Household;
import org.foothold.samplecity.people.Person;
import org.foothold.samplecity.people.Role;

/**
 * The revenues system's list of accounts behind with council tax: one row per liable adult, all in capitals, names in one field
 * with the family name first, bars between the fields, and an old encoding that knows Western letters only. Council tax does not
 * ask for dates of birth or National Insurance numbers; a minority are known from a claim.
 */
final class CouncilTaxArrears implements SourceFile {

    private static final Charset ENCODING = Charset.forName("windows-1252");

    private final References references;

    CouncilTaxArrears(long seed, int dwellings) {
        this.references = new References(seed, name(), dwellings);
    }

    @Override
    public String name() {
        return "council-tax-arrears";
    }

    @Override
    public Dialect dialect() {
        return Dialect.RFC_4180.delimitedBy('|').encodedIn(ENCODING);
    }

    @Override
    public List<String> header() {
        return List.of(
                "ACCOUNT_NO",
                "LIABLE_PARTY",
                "DOB",
                "NINO",
                "PROPERTY_ADDRESS",
                "POSTCODE",
                "PROPERTY_UPRN",
                "TEL_NO",
                "EMAIL_ADDR",
                "INSTALMENTS_MISSED",
                "BALANCE",
                "RECOVERY_STAGE",
                "RAISED_ON");
    }

    @Override
    public Set<Item> asks() {
        return EnumSet.of(Item.BIRTH_DATE, Item.NINO, Item.ADDRESS, Item.PHONE, Item.EMAIL);
    }

    @Override
    public List<Case> cases(Household household, Biography life, LocalDate today) {
        List<LifeEvent> missed = life.of(Happening.COUNCIL_TAX_MISSED);
        if (missed.isEmpty()) {
            return List.of();
        }
        List<Person> liable = household.people().stream()
                .filter(person -> person.role() != Role.CHILD && person.role() != Role.GRANDPARENT)
                .limit(2)
                .toList();
        LocalDate takenOn = household.movedIn().plusDays(60);
        return IntStream.range(0, liable.size())
                .mapToObj(place -> new Case(household, life, liable.get(place), place, takenOn, missed.getLast()))
                .toList();
    }

    @Override
    public String reference(Case about, int keying) {
        return "L" + references.of(about, keying);
    }

    @Override
    public List<String> cells(String reference, Case about, Entry entry) {
        List<LifeEvent> missed = about.life().of(Happening.COUNCIL_TAX_MISSED);
        List<LifeEvent> summons = about.life().of(Happening.COUNCIL_TAX_SUMMONS);
        String name = entry.family() + ", " + entry.givenAndMiddle();
        boolean claimed =
                Math.floorMod(reference.hashCode(), 10) < 3 || about.person().canary();
        return List.of(
                reference,
                western(name.toUpperCase(Locale.ROOT)),
                claimed ? date(entry.born(), SHORT_MONTH) : "",
                claimed ? entry.nino() : "",
                entry.address().inOneLine().toUpperCase(Locale.ROOT),
                entry.postcode().toUpperCase(Locale.ROOT),
                entry.address().uprn(),
                entry.phone(),
                entry.email(),
                String.valueOf(missed.size()),
                pounds(missed.stream().mapToLong(LifeEvent::pence).sum()),
                summons.isEmpty() ? "REMINDER" : "SUMMONS",
                date(missed.getLast().on(), SHORT_MONTH));
    }

    /** Letters that the old encoding lacks lose their accents. */
    private static String western(String text) {
        var encoder = ENCODING.newEncoder();
        return encoder.canEncode(text)
                ? text
                : text.codePoints()
                        .mapToObj(Character::toString)
                        .map(letter -> encoder.canEncode(letter) ? letter : Typing.plain(letter))
                        .collect(Collectors.joining());
    }
}
