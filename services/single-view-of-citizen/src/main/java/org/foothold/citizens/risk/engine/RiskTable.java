package org.foothold.citizens.risk.engine;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.foothold.citizens.risk.domain.Indicator;
import org.foothold.citizens.risk.domain.Indicators;
import org.foothold.citizens.risk.domain.Level;
import org.foothold.citizens.risk.domain.Reason;
import org.foothold.citizens.risk.domain.Risk;
import org.foothold.citizens.risk.domain.RiskRules;
import org.foothold.citizens.risk.domain.Sign;
import org.foothold.decisiontables.DecisionTables;

/** Risk by one file of tables: {@code signs} names every rule that applies with its points, {@code level} says what the points amount to. */
public final class RiskTable implements RiskRules {

    private static final String SIGNS = "signs";

    private final DecisionTables tables;
    private final Map<String, Map<String, String>> words;

    /** @throws IllegalArgumentException when a rule has no words in English or Welsh */
    public RiskTable(DecisionTables tables) {
        this.tables = tables;
        this.words = tables.reasonsOf(SIGNS);
        words.forEach((rule, texts) -> Stream.of("en", "cy")
                .filter(language -> texts.getOrDefault(language, "").isBlank())
                .findFirst()
                .ifPresent(language -> {
                    throw new IllegalArgumentException("Rule \"" + rule + "\" has no words in \"" + language + "\"");
                }));
    }

    @Override
    public Risk judge(Indicators indicators) {
        var decided = tables.evaluate(inputs(indicators));
        List<Reason> reasons = decided.rowsOf(SIGNS).stream()
                .map(row -> reason(row, indicators))
                .sorted(Comparator.comparingInt(Reason::points).reversed())
                .toList();
        Level level = Level.of((String) decided.valueOf("level"))
                .orElseThrow(() -> new IllegalStateException("The table names no level that there is"));
        return new Risk(level, reasons.stream().mapToInt(Reason::points).sum(), reasons, indicators.notKnown());
    }

    /** Every input is bound: what is not known is null, and rules about it do not apply. */
    private static Map<String, Object> inputs(Indicators indicators) {
        Map<String, Object> inputs = new HashMap<>();
        for (Sign sign : Sign.values()) {
            inputs.put(sign.input(), indicators.of(sign).map(Indicator::value).orElse(null));
        }
        return inputs;
    }

    private Reason reason(Map<String, Object> row, Indicators indicators) {
        String rule = (String) row.get("rule");
        int points = ((BigDecimal) row.get("points")).intValueExact();
        if (points < 0) {
            throw new IllegalStateException("Rule \"" + rule + "\" lowers what others raise");
        }
        if (!words.containsKey(rule)) {
            throw new IllegalStateException("There is no rule \"" + rule + "\"");
        }
        List<Indicator> because = ((List<?>) row.get("about"))
                .stream()
                        .map(about -> Sign.named((String) about)
                                .orElseThrow(() ->
                                        new IllegalStateException("Rule \"" + rule + "\" is about nothing known")))
                        .flatMap(sign -> indicators.of(sign).stream())
                        .toList();
        return new Reason(rule, points, words.get(rule), because);
    }
}
