package org.foothold.samplecity.sources;

import static org.foothold.samplecity.sources.Writing.ISO;
import static org.foothold.samplecity.sources.Writing.date;
import static org.foothold.samplecity.sources.Writing.twoDigits;

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

/**
 * What the contact centre logged: one row per contact, with little to know the caller by (a date of
 * birth only where the agent asked). The note repeats what callers say,
 * their names among it, as notes do.
 */
final class ContactCentreLog implements SourceFile {

    private static final List<String> CHANNELS = List.of("phone", "phone", "phone", "webchat", "counter");
    private static final List<String> OUTCOMES =
            List.of("answered", "call back promised", "passed to service", "told to write", "abandoned");

    private final References references;

    ContactCentreLog(long seed, int dwellings) {
        this.references = new References(seed, name(), dwellings);
    }

    @Override
    public String name() {
        return "contact-centre-log";
    }

    @Override
    public Dialect dialect() {
        return Dialect.RFC_4180.delimitedBy(';');
    }

    @Override
    public List<String> header() {
        return List.of(
                "contact_id",
                "contact_time",
                "channel",
                "caller_name",
                "caller_dob",
                "caller_phone",
                "postcode",
                "topic",
                "outcome",
                "minutes",
                "note");
    }

    @Override
    public Set<Item> asks() {
        return EnumSet.of(Item.BIRTH_DATE, Item.ADDRESS, Item.PHONE);
    }

    @Override
    public List<Case> cases(Household household, Biography life, LocalDate today) {
        return EventCases.of(household, life, Happening.CONTACTED);
    }

    @Override
    public String reference(Case about, int keying) {
        return "CC" + references.of(about, keying);
    }

    @Override
    public List<String> cells(String reference, Case about, Entry entry) {
        int turn = Math.floorMod(reference.hashCode(), 10_000);
        String reason = about.event().detail();
        return List.of(
                reference,
                date(about.event().on(), ISO) + " " + twoDigits(8 + turn % 10) + ":" + twoDigits(turn % 60),
                CHANNELS.get(turn % CHANNELS.size()),
                entry.given() + " " + entry.family(),
                turn % 10 < 6 || about.person().canary() ? date(entry.born(), ISO) : "",
                entry.phone(),
                entry.postcode(),
                reason,
                OUTCOMES.get(turn % OUTCOMES.size()),
                String.valueOf(1 + turn % 24),
                entry.title() + " " + entry.family().strip() + " about " + reason.replace('-', ' ') + ".");
    }
}
