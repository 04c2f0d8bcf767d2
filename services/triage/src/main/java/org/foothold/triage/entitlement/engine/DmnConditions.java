package org.foothold.triage.entitlement.engine;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.foothold.decisiontables.DecisionTables;
import org.foothold.decisiontables.WrittenTable;
import org.foothold.triage.entitlement.application.Entitlements;
import org.foothold.triage.entitlement.domain.ConditionTable;
import org.foothold.triage.entitlement.domain.Conditions;
import org.foothold.triage.entitlement.domain.Entitlement;
import org.foothold.triage.entitlement.domain.Fact;
import org.foothold.triage.entitlement.domain.Facts;
import org.foothold.triage.entitlement.domain.Verdict;
import org.foothold.triage.entitlement.domain.WrittenConditions;

/** Asks the tables that ship with the service. Every fact is given, an unknown one as such; a table that errs is a failure, never a no. */
@ApplicationScoped
public class DmnConditions implements Conditions, WrittenConditions {
    private static final String TABLES = "decisions/entitlements.dmn";
    private static final Pattern VALUES = Pattern.compile("\"[^\",]*\"(\\s*,\\s*\"[^\",]*\")*");

    private final DecisionTables tables;
    private final List<String> codes;

    public DmnConditions(Entitlements catalogue) {
        tables = read();
        codes = catalogue.all().stream().map(Entitlement::code).toList();
    }

    @Override
    public Map<String, Verdict> over(Facts facts) {
        var inputs = new HashMap<String, Object>();
        for (var fact : Fact.values()) {
            inputs.put(fact.tableName(), facts.of(fact));
        }
        var decided = tables.evaluate(inputs);
        return codes.stream()
                .collect(Collectors.toMap(code -> code, code -> Verdict.of((String) decided.valueOf(tableOf(code)))));
    }

    @Override
    public List<ConditionTable> tables() {
        return codes.stream()
                .map(code -> written(code, tables.tableOf(tableOf(code)).orElseThrow()))
                .toList();
    }

    private static ConditionTable written(String code, WrittenTable table) {
        return new ConditionTable(
                code,
                table.rows().stream()
                        .map(row -> new ConditionTable.Row(
                                facts(table.columns(), row.conditions()),
                                Verdict.of(row.results().getFirst().replace("\"", ""))))
                        .toList());
    }

    /** Conditions are lists of values; one that is written otherwise may be met by anything. */
    private static Map<Fact, Set<String>> facts(List<String> columns, List<String> conditions) {
        var facts = new EnumMap<Fact, Set<String>>(Fact.class);
        for (var fact : Fact.values()) {
            int column = columns.indexOf(fact.tableName());
            if (column >= 0 && !conditions.get(column).equals("-")) {
                var written = conditions.get(column);
                facts.put(fact, VALUES.matcher(written).matches() ? values(written) : everything(fact));
            }
        }
        return facts;
    }

    private static Set<String> values(String written) {
        return Arrays.stream(written.split(","))
                .map(value -> value.strip().replace("\"", ""))
                .collect(Collectors.toSet());
    }

    private static Set<String> everything(Fact fact) {
        var values = new HashSet<>(fact.canBe());
        values.add(Fact.UNKNOWN);
        return values;
    }

    private static String tableOf(String code) {
        return code.replace('-', ' ') + " may be due";
    }

    private static DecisionTables read() {
        try (var dmn = DmnConditions.class.getClassLoader().getResourceAsStream(TABLES)) {
            return DecisionTables.read(TABLES, dmn);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
