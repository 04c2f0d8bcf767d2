package org.foothold.citizens.people.web;

import io.quarkus.qute.TemplateData;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.foothold.citizens.golden.domain.Attribute;
import org.foothold.citizens.golden.domain.ContactWay;
import org.foothold.citizens.golden.domain.HeldRecord;
import org.foothold.citizens.golden.domain.Survivor;
import org.foothold.citizens.golden.domain.Value;
import org.foothold.citizens.household.application.FindHousehold.Member;
import org.foothold.citizens.linking.domain.Matcher;
import org.foothold.citizens.matching.web.WaterfallView;
import org.foothold.citizens.people.application.PersonShown;
import org.foothold.citizens.people.application.PersonShown.Because;
import org.foothold.citizens.people.application.PersonShown.Linked;
import org.foothold.citizens.people.application.Sight;
import org.foothold.citizens.wording.PeopleMessages;
import org.foothold.citizens.wording.Wording;

/** A person as the page shows them, in the reader's language. */
@TemplateData
public record PersonView(
        String id,
        String name,
        boolean restricted,
        boolean shared,
        boolean whole,
        String ward,
        String ageBand,
        List<Fact> facts,
        Contact contact,
        List<SourceLine> sources,
        List<Reason> reasons,
        List<Mate> household,
        ConsentView consent) {

    /** One attribute with the value that stands; why it does, and the others, for those who see them. */
    @TemplateData
    public record Fact(String label, String value, String why, List<String> others) {}

    /** @param closed how many ways are held and must not be used; their values are not on the page */
    @TemplateData
    public record Contact(String state, boolean safe, boolean unsafe, List<Way> ways, String closed) {}

    /** One way that may be used. */
    @TemplateData
    public record Way(String kind, String value, String since) {}

    /** One record. */
    @TemplateData
    public record SourceLine(String source, String asOf, String since, String by, String score, boolean restricted) {}

    /** Why one record is thought to be of this person. */
    @TemplateData
    public record Reason(String title, WaterfallView waterfall) {}

    /** Somebody seen at the same address. */
    @TemplateData
    public record Mate(String id, String name, String when) {}

    static PersonView of(PersonShown shown, Matcher matcher, Wording wording) {
        PeopleMessages words = wording.people();
        boolean whole = shown.sight() == Sight.WHOLE;
        return new PersonView(
                shown.citizen().toString(),
                shown.golden().value(Attribute.NAME).orElseGet(words::no_name),
                shown.restricted(),
                shown.sight() == Sight.SHARED,
                whole,
                shown.ward().orElse(null),
                shown.ageBand().orElse(null),
                shown.golden().survivors().stream()
                        .map(survivor -> fact(survivor, wording))
                        .toList(),
                contact(shown, wording),
                shown.records().stream().map(linked -> source(linked, wording)).toList(),
                shown.records().stream()
                        .flatMap(linked ->
                                linked.because().stream().map(because -> reason(linked, because, matcher, wording)))
                        .toList(),
                shown.household().stream().map(member -> mate(member, wording)).toList(),
                ConsentView.of(shown.words(), wording));
    }

    private static Mate mate(Member member, Wording wording) {
        var mate = member.mate();
        return new Mate(
                mate.citizen().toString(),
                member.name().reveal(),
                mate.still()
                        ? wording.people().household_seen(wording.day(mate.from()), wording.day(mate.to()))
                        : wording.people().household_before(wording.day(mate.from()), wording.day(mate.to())));
    }

    private static Fact fact(Survivor survivor, Wording wording) {
        PeopleMessages words = wording.people();
        Value value = survivor.value();
        return new Fact(
                words.attribute(survivor.attribute().code()),
                text(survivor.attribute(), value, wording),
                words.why(
                        words.source(value.source()),
                        wording.day(value.asOf()),
                        words.rule(survivor.rule().code())),
                survivor.others().stream()
                        .map(other -> words.other(
                                text(survivor.attribute(), other, wording),
                                words.source(other.source()),
                                wording.day(other.asOf())))
                        .toList());
    }

    private static String text(Attribute attribute, Value value, Wording wording) {
        String text = value.text().reveal();
        return switch (attribute) {
            case DATE_OF_BIRTH -> wording.day(LocalDate.parse(text));
            case LANGUAGE -> wording.people().language(text);
            case PREFERRED_CHANNEL -> wording.people().channel(text);
            default -> attribute.isIdentifier() ? value.masked() : text;
        };
    }

    private static Contact contact(PersonShown shown, Wording wording) {
        var contact = shown.golden().contact();
        PeopleMessages words = wording.people();
        return new Contact(
                words.contact_state(contact.state().code()),
                contact.isSafe(),
                contact.isUnsafe(),
                contact.ways().stream().map(way -> way(way, wording)).toList(),
                contact.closed().isEmpty()
                        ? null
                        : words.contact_closed(contact.closed().size()));
    }

    private static Way way(ContactWay way, Wording wording) {
        return new Way(
                wording.people().contact_way(way.point().kind().code()),
                way.point().value().reveal(),
                wording.people().contact_since(wording.people().source(way.source()), wording.day(way.asOf())));
    }

    private static SourceLine source(Linked linked, Wording wording) {
        HeldRecord record = linked.record();
        return new SourceLine(
                wording.people().source(record.sourceSystem()),
                wording.day(record.asOf()),
                wording.moment(record.linkedSince()),
                record.linkedBy(),
                Optional.of(linked)
                        .flatMap(Linked::because)
                        .map(because -> wording.bits(because.waterfall().score(), 1))
                        .orElseGet(wording.people()::sources_first),
                record.restrictedTo().isPresent());
    }

    private static Reason reason(Linked linked, Because because, Matcher matcher, Wording wording) {
        PeopleMessages words = wording.people();
        return new Reason(
                words.because(
                        words.source(linked.record().sourceSystem()),
                        wording.day(linked.record().asOf()),
                        words.source(because.other().sourceSystem()),
                        wording.day(because.other().asOf())),
                WaterfallView.of(because.waterfall(), matcher.joinAt(), matcher.reviewAt(), wording));
    }
}
