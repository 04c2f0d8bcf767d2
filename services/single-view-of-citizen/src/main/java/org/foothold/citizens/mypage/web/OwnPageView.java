package org.foothold.citizens.mypage.web;

import io.quarkus.qute.TemplateData;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.UnaryOperator;
import org.foothold.citizens.golden.domain.Attribute;
import org.foothold.citizens.golden.domain.ContactWay;
import org.foothold.citizens.golden.domain.HeldRecord;
import org.foothold.citizens.golden.domain.Survivor;
import org.foothold.citizens.golden.domain.Value;
import org.foothold.citizens.mypage.domain.OwnPage;
import org.foothold.citizens.retention.domain.RetentionRules;
import org.foothold.citizens.wording.Wording;

/** What is held on somebody, in the words in which they know it. */
@TemplateData
public record OwnPageView(List<Held> facts, List<Held> ways, String household, List<Source> sources) {

    private static final ZoneId HERE = ZoneId.of("Europe/London");

    /** One thing that is held, where it comes from, what else was said, and where to say that it is wrong. */
    @TemplateData
    public record Held(String label, String value, String from, List<String> others, String item) {}

    /** One record. */
    @TemplateData
    public record Source(String name, String asOf, String since, String kept) {}

    /** @param sourceName what a source is called in words; of one that is not known by heart the title of its mapping */
    static OwnPageView of(OwnPage page, UnaryOperator<String> sourceName, Wording wording) {
        return new OwnPageView(
                page.golden().survivors().stream()
                        .map(survivor -> fact(survivor, sourceName, wording))
                        .toList(),
                page.ways().stream().map(way -> way(way, sourceName, wording)).toList(),
                page.household().map(wording.mine()::household_count).orElse(null),
                page.records().stream()
                        .map(record -> source(record, page.retention(), sourceName, wording))
                        .toList());
    }

    private static Held fact(Survivor survivor, UnaryOperator<String> sourceName, Wording wording) {
        Value value = survivor.value();
        return new Held(
                wording.people().attribute(survivor.attribute().code()),
                text(survivor.attribute(), value, wording),
                from(value, sourceName, wording),
                survivor.others().stream()
                        .map(other -> text(survivor.attribute(), other, wording) + " ("
                                + from(other, sourceName, wording) + ")")
                        .toList(),
                survivor.attribute().isIdentifier()
                        ? "identifier"
                        : survivor.attribute().code());
    }

    private static Held way(ContactWay way, UnaryOperator<String> sourceName, Wording wording) {
        String kind = way.point().kind().code();
        return new Held(
                wording.people().contact_way(kind),
                way.point().value().reveal(),
                wording.mine().from(sourceName.apply(way.source()), wording.day(way.asOf())),
                List.of(),
                kind);
    }

    private static String from(Value value, UnaryOperator<String> sourceName, Wording wording) {
        return wording.mine().from(sourceName.apply(value.source()), wording.day(value.asOf()));
    }

    private static Source source(
            HeldRecord record, RetentionRules retention, UnaryOperator<String> sourceName, Wording wording) {
        return new Source(
                sourceName.apply(record.sourceSystem()),
                wording.day(record.asOf()),
                wording.day(LocalDate.ofInstant(record.linkedSince(), HERE)),
                retention.of(record.sourceSystem()).map(wording::kept).orElseGet(wording.retention()::no_end));
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
}
