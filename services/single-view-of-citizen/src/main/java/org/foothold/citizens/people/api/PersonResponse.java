package org.foothold.citizens.people.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.foothold.citizens.consent.domain.Consent;
import org.foothold.citizens.consent.domain.How;
import org.foothold.citizens.golden.domain.ContactWay;
import org.foothold.citizens.golden.domain.SafeContact;
import org.foothold.citizens.golden.domain.Survivor;
import org.foothold.citizens.golden.domain.Value;
import org.foothold.citizens.household.application.FindHousehold.Member;
import org.foothold.citizens.people.application.PersonShown;
import org.foothold.citizens.people.application.PersonShown.Because;
import org.foothold.citizens.people.application.PersonShown.Linked;
import org.foothold.citizens.people.application.Sight;

/** A person, as far as the caller may see them. Identifiers are masked. */
@Schema(name = "Person")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PersonResponse(
        String citizen,
        boolean restricted,
        List<Attribute> attributes,
        Contact contact,
        String ward,
        String ageBand,
        List<Source> sources,
        List<Mate> household,
        List<Said> consents) {

    /** An attribute: the value that stands, the rule by which it does, and the others that were seen. */
    @Schema(name = "PersonAttribute")
    public record Attribute(String name, Given value, String rule, List<Given> others) {}

    /** @param record the record whose writing it is */
    @Schema(name = "PersonValue")
    public record Given(String text, String record, String source, LocalDate asOf, int sources) {}

    /** @param closed how many ways are held that must not be used */
    @Schema(name = "PersonContact")
    public record Contact(String state, List<Way> ways, int closed) {}

    /** A way that may be used. */
    @Schema(name = "PersonContactWay")
    public record Way(String kind, String value, String source, LocalDate asOf) {}

    /** A record, and how it compares with the one before it that it is most like; bits in thousandths. */
    @Schema(name = "PersonSource")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Source(
            String record,
            String source,
            String category,
            LocalDate asOf,
            Instant linkedSince,
            String linkedBy,
            String comparedWith,
            Integer score,
            List<Step> steps) {}

    /**
     * Somebody seen at the same address, and between which days.
     *
     * @param still false when one of the two was seen elsewhere since
     */
    @Schema(name = "Housemate")
    public record Mate(String citizen, String name, LocalDate from, LocalDate to, boolean still) {

        static Mate of(Member member) {
            var mate = member.mate();
            return new Mate(mate.citizen().toString(), member.name().reveal(), mate.from(), mate.to(), mate.still());
        }

        /** Personal values print as nothing. */
        @Override
        public String toString() {
            return "Mate[" + citizen + "]";
        }
    }

    /** One step of the score. */
    @Schema(name = "ScoreStep")
    public record Step(String what, String level, int weight) {}

    /** A word on the use of their data; of one purpose and organisation the newest stands. */
    @Schema(name = "PersonConsent")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Said(
            String word,
            String purpose,
            String organisation,
            String how,
            LocalDate saidOn,
            String recordedBy,
            Instant decidedAt) {

        static Said of(Consent said) {
            return new Said(
                    said.word().code(),
                    said.purpose().code(),
                    said.organisation().orElse(null),
                    said.evidence().how().map(How::code).orElse(null),
                    said.evidence().saidOn().orElse(null),
                    said.evidence().recordedBy().orElse(null),
                    said.decidedAt());
        }
    }

    static PersonResponse of(PersonShown shown) {
        boolean shared = shown.sight() == Sight.SHARED;
        return new PersonResponse(
                shown.citizen().toString(),
                shown.restricted(),
                shown.golden().survivors().stream()
                        .map(PersonResponse::attribute)
                        .toList(),
                shared ? null : contact(shown.golden().contact()),
                shown.ward().orElse(null),
                shown.ageBand().orElse(null),
                shown.sight() == Sight.WHOLE
                        ? shown.records().stream().map(PersonResponse::source).toList()
                        : null,
                shown.sight() == Sight.WHOLE
                        ? shown.household().stream().map(Mate::of).toList()
                        : null,
                shared ? null : shown.words().stream().map(Said::of).toList());
    }

    private static Attribute attribute(Survivor survivor) {
        boolean masked = survivor.attribute().isIdentifier();
        return new Attribute(
                survivor.attribute().code(),
                given(survivor.value(), masked),
                survivor.rule().code(),
                survivor.others().stream().map(other -> given(other, masked)).toList());
    }

    private static Given given(Value value, boolean masked) {
        return new Given(
                masked ? value.masked() : value.text().reveal(),
                value.record().toString(),
                value.source(),
                value.asOf(),
                value.sources());
    }

    private static Contact contact(SafeContact contact) {
        return new Contact(
                contact.state().code(),
                contact.ways().stream().map(PersonResponse::way).toList(),
                contact.closed().size());
    }

    private static Way way(ContactWay way) {
        return new Way(way.point().kind().code(), way.point().value().reveal(), way.source(), way.asOf());
    }

    private static Source source(Linked linked) {
        var record = linked.record();
        return new Source(
                record.ref().toString(),
                record.sourceSystem(),
                record.category(),
                record.asOf(),
                record.linkedSince(),
                record.linkedBy(),
                linked.because()
                        .map(because -> because.other().ref().toString())
                        .orElse(null),
                linked.because().map(because -> because.waterfall().score()).orElse(null),
                linked.because().map(PersonResponse::steps).orElse(null));
    }

    private static List<Step> steps(Because because) {
        return because.waterfall().steps().stream()
                .map(step -> new Step(step.what(), step.level(), step.weight()))
                .toList();
    }

    /** Personal values print as nothing. */
    @Override
    public String toString() {
        return "PersonResponse[" + citizen + "]";
    }
}
