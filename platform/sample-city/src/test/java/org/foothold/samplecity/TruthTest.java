package org.foothold.samplecity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class TruthTest {

    static final List<String> SOURCES = Written.SOURCES;

    @ParameterizedTest
    @FieldSource("SOURCES")
    void everyRowHasItsPersonAndEveryPersonIsKnown(String source) {
        List<CSVRecord> rows = Written.source(Written.STANDARD, source);
        List<CSVRecord> truth = Written.truth(Written.STANDARD, source);
        Set<String> people = Written.truth(Written.STANDARD, "people").stream()
                .map(person -> person.get("person"))
                .collect(Collectors.toSet());
        assertThat(rows).hasSameSizeAs(truth).hasSizeGreaterThan(300);
        for (int i = 0; i < rows.size(); i++) {
            assertThat(truth.get(i).get("row")).isEqualTo(String.valueOf(i + 1));
            assertThat(truth.get(i).get("reference")).isEqualTo(rows.get(i).get(0));
            assertThat(people.contains(truth.get(i).get("person"))).isTrue();
        }
    }

    @ParameterizedTest
    @FieldSource("SOURCES")
    void aReferenceStandsTwiceOnlyWhereTheWholeRowDoes(String source) {
        List<CSVRecord> rows = Written.source(Written.STANDARD, source);
        List<CSVRecord> truth = Written.truth(Written.STANDARD, source);
        var seen = new HashSet<String>();
        for (int i = 0; i < rows.size(); i++) {
            boolean repeated = truth.get(i).get("errors").contains("row-repeated");
            assertThat(seen.add(rows.get(i).get(0))).isEqualTo(!repeated);
            if (repeated) {
                assertThat(rows.get(i).toList()).isEqualTo(rows.get(i - 1).toList());
            }
        }
    }

    @Test
    void whatIsOnesOwnNobodyElseHas() {
        List<CSVRecord> people = Written.truth(Written.STANDARD, "people");
        for (String own : List.of("person", "nino", "nhs_number", "customer_number")) {
            List<String> values = people.stream()
                    .map(person -> person.get(own))
                    .filter(value -> !value.isEmpty())
                    .toList();
            assertThat(values).hasSizeGreaterThan(5_000);
            assertThat(new HashSet<>(values)).hasSameSizeAs(values);
        }
    }

    @Test
    void linesAndMailboxesAreSharedOnlyAtHomeInASmallCity() {
        var byEmail = Written.truth(Written.STANDARD, "people").stream()
                .filter(person -> !person.get("email").isEmpty())
                .collect(Collectors.groupingBy(
                        person -> person.get("email"),
                        Collectors.mapping(person -> person.get("uprn"), Collectors.toSet())));
        assertThat(byEmail.values()).allMatch(homes -> homes.size() == 1);
        var byPhone = Written.truth(Written.STANDARD, "people").stream()
                .filter(person -> !person.get("phone").isEmpty())
                .collect(Collectors.groupingBy(
                        person -> person.get("phone"),
                        Collectors.mapping(person -> person.get("uprn"), Collectors.toSet())));
        assertThat(byPhone.values()).allMatch(homes -> homes.size() <= 2);
    }

    @Test
    void canariesStandInEverySourceAndTheirNamesNowhereElse() {
        List<CSVRecord> canaries = Written.rows(Written.STANDARD, "truth/canaries.csv");
        assertThat(canaries).hasSize(12 * 7);
        Set<String> ids = canaries.stream().map(row -> row.get("person")).collect(Collectors.toSet());
        for (String source : SOURCES) {
            List<CSVRecord> rows = Written.source(Written.STANDARD, source);
            List<CSVRecord> truth = Written.truth(Written.STANDARD, source);
            var found = new HashSet<String>();
            for (int i = 0; i < rows.size(); i++) {
                boolean marked =
                        rows.get(i).stream().anyMatch(cell -> cell.toLowerCase().contains("zwitschercanary"));
                assertThat(marked).isEqualTo(ids.contains(truth.get(i).get("person")));
                if (marked) {
                    found.add(truth.get(i).get("person"));
                }
            }
            assertThat(found).as(source).isEqualTo(ids);
        }
    }

    @Test
    void everyPersonaIsLivedAndLeavesItsTraces() {
        List<CSVRecord> events = Written.rows(Written.STANDARD, "lives/events.csv");
        assertThat(events.stream().map(event -> event.get("persona")).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(
                        "hiding-for-as-long-as-i-can",
                        "thrown-in-at-the-deep-end",
                        "keep-hitting-the-wall",
                        "snowballing");
        var asked = events.stream()
                .filter(event -> event.get("what").equals("voucher-requested"))
                .map(event -> event.get("person"))
                .collect(Collectors.toSet());
        var inTheFile = Written.truth(Written.STANDARD, "food-voucher-requests").stream()
                .map(row -> row.get("person"))
                .collect(Collectors.toSet());
        assertThat(inTheFile).containsAll(asked);
        assertThat(asked).hasSizeGreaterThan(50);
    }
}
