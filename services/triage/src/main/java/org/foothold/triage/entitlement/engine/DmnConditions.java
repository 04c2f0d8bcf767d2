package org.foothold.triage.entitlement.engine;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.foothold.decisiontables.DecisionTables;
import org.foothold.triage.entitlement.application.Entitlements;
import org.foothold.triage.entitlement.domain.Conditions;
import org.foothold.triage.entitlement.domain.Entitlement;
import org.foothold.triage.entitlement.domain.Fact;
import org.foothold.triage.entitlement.domain.Facts;
import org.foothold.triage.entitlement.domain.Verdict;

/** Asks the tables that ship with the service. Every fact is given, an unknown one as such; a table that errs is a failure, never a no. */
@ApplicationScoped
public class DmnConditions implements Conditions {
    private static final String TABLES = "decisions/entitlements.dmn";

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
