package org.foothold.citizens.mypage.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.foothold.citizens.consent.domain.Consent;
import org.foothold.citizens.consent.domain.How;
import org.foothold.citizens.consent.domain.Word;
import org.foothold.citizens.golden.domain.Attribute;
import org.foothold.citizens.golden.domain.HeldRecord;
import org.foothold.citizens.golden.domain.Survivor;
import org.foothold.citizens.golden.domain.Value;
import org.foothold.citizens.mypage.application.OwnLooks;
import org.foothold.citizens.mypage.domain.Choice;
import org.foothold.citizens.mypage.domain.OwnPage;
import org.foothold.citizens.request.application.AskTheCouncil.Own;
import org.foothold.citizens.request.domain.Item;
import org.foothold.citizens.request.domain.RightsRequest;
import org.foothold.citizens.request.domain.RightsRequest.Decision;
import org.foothold.citizens.retention.domain.RetentionRules;
import org.foothold.kernel.Personal;

/** What is sent and answered about oneself. Identifiers are masked. */
public final class OwnBody {

    private OwnBody() {}

    /** The code a worker gave. */
    @Schema(name = "OwnCode")
    public record Code(String code) {

        /** Does not give the code away. */
        @Override
        public String toString() {
            return "Code[" + Personal.MASK + "]";
        }
    }

    /** @param household how many others were seen at the address; absent where that is not told */
    @Schema(name = "OwnPage")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Page(List<Fact> facts, List<Way> ways, Integer household, List<Source> sources) {

        static Page of(OwnPage page) {
            return new Page(
                    page.golden().survivors().stream().map(Fact::of).toList(),
                    page.ways().stream()
                            .map(way -> new Way(
                                    way.point().kind().code(),
                                    way.point().value().reveal(),
                                    way.source(),
                                    way.asOf()))
                            .toList(),
                    page.household().orElse(null),
                    page.records().stream()
                            .map(record -> Source.of(record, page.retention()))
                            .toList());
        }

        /** Personal values print as nothing. */
        @Override
        public String toString() {
            return "Page[" + Personal.MASK + "]";
        }
    }

    /** One thing that is held: the value that stands, and the others that were seen. */
    @Schema(name = "OwnFact")
    public record Fact(String name, Given value, List<Given> others) {

        static Fact of(Survivor survivor) {
            Attribute attribute = survivor.attribute();
            return new Fact(
                    attribute.code(),
                    Given.of(survivor.value(), attribute),
                    survivor.others().stream()
                            .map(other -> Given.of(other, attribute))
                            .toList());
        }
    }

    /** A value with where it comes from. */
    @Schema(name = "OwnValue")
    public record Given(String text, String source, LocalDate asOf) {

        static Given of(Value value, Attribute attribute) {
            return new Given(
                    attribute.isIdentifier() ? value.masked() : value.text().reveal(), value.source(), value.asOf());
        }
    }

    /** A way to reach one. */
    @Schema(name = "OwnWay")
    public record Way(String kind, String value, String source, LocalDate asOf) {}

    /**
     * A record it comes from.
     *
     * @param keep for how long it is kept, a period of ISO 8601; absent where nothing ends it but its source or an erasure
     * @param keptFrom from when that counts: last-seen, received or observed
     */
    @Schema(name = "OwnSource")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Source(String source, LocalDate asOf, Instant linkedSince, String keep, String keptFrom) {

        private static Source of(HeldRecord record, RetentionRules retention) {
            var rule = retention.of(record.sourceSystem());
            return new Source(
                    record.sourceSystem(),
                    record.asOf(),
                    record.linkedSince(),
                    rule.map(kept -> kept.keep().toString()).orElse(null),
                    rule.map(kept -> kept.from().code()).orElse(null));
        }
    }

    /** Who looked: the kind of worker, not who it was. Some looks are never listed. */
    @Schema(name = "OwnLooks")
    public record Looks(List<Look> looks, long total) {

        static Looks of(OwnLooks.Found found) {
            return new Looks(
                    found.looks().stream()
                            .map(look -> new Look(
                                    look.at(),
                                    look.role(),
                                    look.organisation().orElse(null),
                                    look.purpose(),
                                    look.own()))
                            .toList(),
                    found.total());
        }
    }

    /** @param own whether it was oneself */
    @Schema(name = "OwnLook")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Look(Instant at, String role, String organisation, String purpose, boolean own) {}

    /** Something to say yes or no to. @param word the word that counts; absent when never asked */
    @Schema(name = "OwnChoice")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Sharing(
            String purpose, String organisation, String word, String how, LocalDate saidOn, List<String> possible) {

        static Sharing of(Choice choice) {
            Optional<Consent> counts = choice.counts();
            return new Sharing(
                    choice.purpose().code(),
                    choice.organisation().orElse(null),
                    counts.map(said -> said.word().code()).orElse(null),
                    counts.flatMap(said -> said.evidence().how()).map(How::code).orElse(null),
                    counts.flatMap(said -> said.evidence().saidOn()).orElse(null),
                    choice.possible().stream().map(Word::code).toList());
        }
    }

    /** A word on sharing. */
    @Schema(name = "OwnWord")
    public record ToSay(String word, String purpose, String organisation) {}

    /** What is asked: correction (with item and words), copy, erasure. */
    @Schema(name = "OwnRequestToMake")
    public record ToAsk(String kind, String item, String words) {

        /** Personal values print as nothing. */
        @Override
        public String toString() {
            return "ToAsk[" + kind + "]";
        }
    }

    /** A request of one's own. */
    @Schema(name = "OwnRequest")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Request(
            String id,
            String reference,
            String kind,
            String item,
            String state,
            LocalDate dueOn,
            String extendedBecause,
            String outcome,
            Instant copyUntil) {

        static Request of(Own own) {
            RightsRequest request = own.request();
            return new Request(
                    request.id().toString(),
                    request.reference(),
                    request.kind().code(),
                    request.item().map(Item::code).orElse(null),
                    request.state().code(),
                    request.dueOn(),
                    request.extendedBecause().orElse(null),
                    request.decision().map(Decision::outcome).orElse(null),
                    own.copyUntil().orElse(null));
        }
    }
}
