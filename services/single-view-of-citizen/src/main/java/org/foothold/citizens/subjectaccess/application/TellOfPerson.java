package org.foothold.citizens.subjectaccess.application;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.foothold.citizens.agreement.application.Agreements;
import org.foothold.citizens.agreement.domain.Agreement;
import org.foothold.citizens.agreement.domain.DataItem;
import org.foothold.citizens.golden.application.GoldenRecords;
import org.foothold.citizens.golden.application.HeldPeople.HeldPerson;
import org.foothold.citizens.golden.domain.HeldRecord;
import org.foothold.citizens.golden.domain.Survivor;
import org.foothold.citizens.household.application.FindHousehold;
import org.foothold.citizens.household.application.FindHousehold.Member;
import org.foothold.citizens.people.application.ExplainLinks;
import org.foothold.citizens.people.application.PersonShown.Linked;
import org.foothold.citizens.retention.application.RuleVersions;
import org.foothold.citizens.retention.domain.RetentionRules;
import org.foothold.citizens.subjectaccess.domain.Section;
import org.foothold.events.Purpose;

/**
 * What the rows come to: who we think the person is and why, for how long each source is kept, why their records are thought to be one person's, that others were
 * seen at their address (how many and when, not who), and which partners an agreement lets see what.
 */
@ApplicationScoped
class TellOfPerson {

    private static final ZoneId HERE = ZoneId.of("Europe/London");

    /** More agreements than any council has. */
    private static final int ALL = 10_000;

    private final GoldenRecords golden;
    private final ExplainLinks explainLinks;
    private final FindHousehold household;
    private final Agreements agreements;
    private final RuleVersions retention;
    private final InstantSource clock;

    TellOfPerson(
            GoldenRecords golden,
            ExplainLinks explainLinks,
            FindHousehold household,
            Agreements agreements,
            RuleVersions retention,
            InstantSource clock) {
        this.golden = golden;
        this.explainLinks = explainLinks;
        this.household = household;
        this.agreements = agreements;
        this.retention = retention;
        this.clock = clock;
    }

    Uni<List<Section>> tell(HeldPerson person) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), HERE);
        return household
                .of(person)
                .chain(members -> agreements
                        .newest(0, ALL)
                        .chain(signed -> retention
                                .newest()
                                .map(rules -> List.of(
                                        new Section(
                                                "what-stands",
                                                golden.of(person).survivors().stream()
                                                        .map(TellOfPerson::standing)
                                                        .toList()),
                                        new Section(
                                                "why-one-person",
                                                explainLinks.explain(person.records()).stream()
                                                        .flatMap(linked -> linked.because().stream()
                                                                .map(because -> why(linked)))
                                                        .toList()),
                                        new Section(
                                                "household",
                                                members.stream()
                                                        .map(TellOfPerson::seen)
                                                        .toList()),
                                        new Section(
                                                "agreements",
                                                signed.stream()
                                                        .filter(agreement -> agreement.holdsOn(today))
                                                        .map(TellOfPerson::agreed)
                                                        .toList()),
                                        new Section("retention", kept(person, rules))))));
    }

    /** UK GDPR article 15(1)(d): for how long each is kept, or that nothing ends it but an erasure or its source. */
    private static List<Map<String, Object>> kept(HeldPerson person, RetentionRules rules) {
        return person.records().stream()
                .map(HeldRecord::sourceSystem)
                .distinct()
                .sorted()
                .map(source -> {
                    Map<String, Object> row = new LinkedHashMap<>();
                    row.put("source", source);
                    rules.of(source).ifPresent(rule -> {
                        row.put("keep", rule.keep().toString());
                        row.put("counted_from", rule.from().code());
                        row.put("because", rule.because());
                    });
                    return row;
                })
                .toList();
    }

    private static Map<String, Object> standing(Survivor survivor) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("attribute", survivor.attribute().code());
        row.put("value", survivor.value().text().reveal());
        row.put("source", survivor.value().source());
        row.put("as_of", survivor.value().asOf().toString());
        row.put("rule", survivor.rule().code());
        row.put(
                "other_values",
                survivor.others().stream().map(other -> other.text().reveal()).toList());
        return row;
    }

    private static Map<String, Object> why(Linked linked) {
        var because = linked.because().orElseThrow();
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("record_id", linked.record().ref().toString());
        row.put("compared_with", because.other().ref().toString());
        row.put("score", because.waterfall().score());
        Map<String, Object> steps = new LinkedHashMap<>();
        because.waterfall().steps().forEach(step -> steps.put(step.what() + " (" + step.level() + ")", step.weight()));
        row.put("steps", steps);
        return row;
    }

    private static Map<String, Object> seen(Member member) {
        return Map.of(
                "seen_from", member.mate().from().toString(),
                "seen_until", member.mate().to().toString());
    }

    private static Map<String, Object> agreed(Agreement agreement) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("organisation", agreement.organisation());
        row.put(
                "purposes",
                agreement.purposes().stream().map(Purpose::code).sorted().toList());
        row.put(
                "data_items",
                agreement.items().stream().map(DataItem::code).sorted().toList());
        row.put("valid_from", agreement.validFrom().toString());
        agreement.validTo().ifPresent(day -> row.put("valid_to", day.toString()));
        return row;
    }
}
