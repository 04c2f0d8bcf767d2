package org.foothold.citizens.risk.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.foothold.citizens.risk.domain.AnyIndicators;
import org.foothold.citizens.risk.domain.Level;
import org.foothold.citizens.risk.domain.Reason;
import org.foothold.citizens.risk.domain.Risk;
import org.foothold.citizens.risk.domain.RiskRules;
import org.foothold.citizens.risk.domain.RulesThatFailTowardsPeople;
import org.foothold.citizens.risk.domain.Sign;
import org.foothold.decisiontables.DecisionTables;
import org.junit.jupiter.api.Test;

class TheShippedRiskTableTest {
    private static final RiskRules RULES = ChosenRiskTable.shipped();
    private static final Map<Sign, List<Object>> VALUES = Map.of(
            Sign.NOTICE_SERVED, List.of("yes", "no"),
            Sign.RENT_WEEKS, numbers(0, 1, 3, 4, 7, 8, 40),
            Sign.RENT_CHANGE, List.of("rising", "steady", "falling"),
            Sign.COUNCIL_TAX_STAGE, List.of("reminder", "summons", "bailiff"),
            Sign.COUNCIL_TAX_MISSED, numbers(0, 1, 3, 10),
            Sign.VOUCHERS, numbers(1, 2, 9),
            Sign.CONTACTS, numbers(1, 2, 4, 30),
            Sign.FAMILY_FLAG, List.of("yes"),
            Sign.BENEFIT_LOST, List.of("yes", "no"),
            Sign.MOVES, numbers(0, 1, 2, 5));

    private static List<Object> numbers(int... values) {
        List<Object> numbers = new ArrayList<>();
        for (int value : values) {
            numbers.add(BigDecimal.valueOf(value));
        }
        return numbers;
    }

    private static Risk judge(Map<Sign, Object> known) {
        return RULES.judge(AnyIndicators.of(known));
    }

    @Test
    void saysWhyInWordsAndWhatItRestsOn() {
        Risk risk = judge(
                Map.of(Sign.NOTICE_SERVED, "yes", Sign.RENT_WEEKS, BigDecimal.TEN, Sign.VOUCHERS, BigDecimal.ONE));

        assertThat(risk.level()).isEqualTo(Level.HIGH);
        assertThat(risk.score()).isEqualTo(8);
        assertThat(risk.reasons())
                .extracting(Reason::rule)
                .containsExactly("notice-served", "rent-many-weeks", "voucher-once");
        assertThat(risk.reasons().getFirst().in("en")).startsWith("Notice to leave");
        assertThat(risk.reasons().getFirst().in("cy")).startsWith("Cyflwynwyd");
        assertThat(risk.reasons())
                .allSatisfy(reason -> assertThat(reason.because()).isNotEmpty());
        assertThat(risk.notKnown()).contains(Sign.CONTACTS).doesNotContain(Sign.VOUCHERS);
    }

    @Test
    void seesNoSignsWhereNoneAre() {
        assertThat(judge(Map.of(Sign.BENEFIT_LOST, "no")).level()).isEqualTo(Level.NO_SIGNS);
    }

    @Test
    void isNeverLoweredByOneMoreThingThatIsKnown() {
        Random lot = new Random(20);
        for (int turn = 0; turn < 300; turn++) {
            Map<Sign, Object> known = new EnumMap<>(Sign.class);
            VALUES.forEach((sign, values) -> {
                if (lot.nextBoolean()) {
                    known.put(sign, values.get(lot.nextInt(values.size())));
                }
            });
            Risk whole = judge(known);
            for (Sign missing : List.copyOf(known.keySet())) {
                Map<Sign, Object> less = new EnumMap<>(known);
                less.remove(missing);
                assertThat(judge(less).level())
                        .as("%s without %s", known, missing)
                        .isLessThanOrEqualTo(whole.level());
            }
        }
    }

    @Test
    void canBeChangedByTheCouncil() {
        Risk risk = table(shipped().replace("<text>4</text>", "<text>9</text>"))
                .judge(AnyIndicators.of(Map.of(Sign.NOTICE_SERVED, "yes")));

        assertThat(risk.level()).isEqualTo(Level.HIGH);
    }

    @Test
    void isRefusedWhenARuleHasNoWordsInALanguage() {
        String wordless = shipped().replaceFirst("<text>Cyflwynwyd[^<]*</text>", "<text></text>");

        assertThatThrownBy(() -> table(wordless))
                .hasMessageContaining("notice-served")
                .hasMessageContaining("cy");
    }

    @Test
    void leavesItToAPersonWhenItFails() {
        List<RuntimeException> alarms = new ArrayList<>();
        RiskRules guarded = new RulesThatFailTowardsPeople(
                table(shipped().replace("<text>4</text>", "<text>-4</text>")), alarms::add);

        Risk risk = guarded.judge(AnyIndicators.of(Map.of(Sign.NOTICE_SERVED, "yes")));

        assertThat(risk.level()).isEqualTo(Level.A_PERSON_WILL_LOOK);
        assertThat(alarms).singleElement().satisfies(alarm -> assertThat(alarm).hasMessageContaining("notice-served"));
    }

    @Test
    void isNotAskedAboutWhatNobodyKnows() {
        RiskRules guarded = new RulesThatFailTowardsPeople(RULES, alarm -> {});

        assertThat(guarded.judge(AnyIndicators.of(Map.of())).level()).isEqualTo(Level.NOT_KNOWN);
    }

    private static RiskRules table(String text) {
        return new RiskTable(
                DecisionTables.read("risk.dmn", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))));
    }

    private static String shipped() {
        try (var dmn = TheShippedRiskTableTest.class.getResourceAsStream("/risk/crisis-1.dmn")) {
            return new String(dmn.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
