package org.foothold.decisiontables;

import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.kie.dmn.api.core.DMNDecisionResult;
import org.kie.dmn.api.core.DMNDecisionResult.DecisionEvaluationStatus;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.compiler.RuntimeTypeCheckOption;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.dmn.model.api.DecisionRule;
import org.kie.dmn.model.api.DecisionTable;
import org.kie.dmn.model.api.Expression;
import org.kie.dmn.model.api.LiteralExpression;
import org.kie.dmn.model.api.RuleAnnotationClause;
import org.kie.internal.io.ResourceFactory;

/**
 * One version of some rules, compiled once and unchanging, so it may be asked from many threads. A table that errors or is skipped (DMN engines skip
 * what depends on a missing input) is a failure here, never an empty answer.
 */
public final class DecisionTables {

    private final DMNRuntime runtime;
    private final DMNModel model;

    private DecisionTables(DMNRuntime runtime, DMNModel model) {
        this.runtime = runtime;
        this.model = model;
    }

    /**
     * @param place names the file in what is refused
     * @throws UnusableTables when it is not DMN, or does not compile
     */
    public static DecisionTables read(String place, InputStream dmn) {
        var runtime = compile(place, dmn);
        var model = runtime.getModels().getFirst();
        if (model.hasErrors()) {
            throw new UnusableTables(
                    place, model.getMessages().stream().map(Object::toString).collect(Collectors.joining("; ")));
        }
        RememberedFunction.letRemember(model);
        return new DecisionTables(runtime, model);
    }

    /** What is not DMN at all makes the engine fall over rather than answer. */
    private static DMNRuntime compile(String place, InputStream dmn) {
        try {
            var resource = ResourceFactory.newReaderResource(new InputStreamReader(dmn, StandardCharsets.UTF_8));
            return DMNRuntimeBuilder.fromDefaults()
                    .setOption(new RuntimeTypeCheckOption(true))
                    .buildConfiguration()
                    .fromResources(List.of(resource))
                    .getOrElseThrow(failure -> new UnusableTables(place, failure.getMessage()));
        } catch (NullPointerException notDmn) {
            throw new UnusableTables(place, "it is not DMN");
        }
    }

    /**
     * Evaluates every decision; all inputs must be given.
     *
     * @throws IllegalStateException when a decision errs or is skipped
     */
    public Decided evaluate(Map<String, Object> inputs) {
        var context = runtime.newContext();
        model.getInputs().forEach(input -> {
            if (!inputs.containsKey(input.getName())) {
                throw new IllegalStateException("The rules ask for \"" + input.getName() + "\", which nobody gives");
            }
        });
        inputs.forEach(context::set);
        return decided(runtime.evaluateAll(model, context).getDecisionResults());
    }

    /**
     * Evaluates some decisions, and those they rest on; the inputs that these need must be given.
     *
     * @throws IllegalStateException when there is none of a name, or one errs or is skipped
     */
    public Decided evaluate(Map<String, Object> inputs, List<String> decisions) {
        var context = runtime.newContext();
        inputs.forEach(context::set);
        var results = runtime.evaluateByName(model, context, decisions.toArray(String[]::new))
                .getDecisionResults();
        var evaluated = decided(results.stream()
                .filter(decision -> decisions.contains(decision.getDecisionName())
                        || decision.getEvaluationStatus() != DecisionEvaluationStatus.NOT_EVALUATED)
                .toList());
        decisions.forEach(evaluated::valueOf);
        return evaluated;
    }

    /** There is a decision of this name. */
    public boolean has(String decision) {
        return model.getDecisionByName(decision) != null;
    }

    private static Decided decided(List<DMNDecisionResult> results) {
        results.stream()
                .filter(decision -> decision.getEvaluationStatus() != DecisionEvaluationStatus.SUCCEEDED)
                .findFirst()
                .ifPresent(decision -> {
                    throw new IllegalStateException("The decision \"" + decision.getDecisionName() + "\" was "
                            + decision.getEvaluationStatus() + ": " + decision.getMessages());
                });
        return new Decided(results.stream()
                .collect(HashMap::new, (all, one) -> all.put(one.getDecisionName(), one.getResult()), Map::putAll));
    }

    /** What the annotations of a decision's table say of each rule, by the rule's id and the column's name, which is a language. */
    public Map<String, Map<String, String>> reasonsOf(String decision) {
        var table =
                (DecisionTable) model.getDecisionByName(decision).getDecision().getExpression();
        var languages = table.getAnnotation().stream()
                .map(RuleAnnotationClause::getName)
                .toList();
        var reasons = new LinkedHashMap<String, Map<String, String>>();
        table.getRule().forEach(rule -> reasons.put(rule.getId(), reason(rule, languages)));
        return reasons;
    }

    /** The table of a decision, or of a business knowledge model, as it is written; empty where there is none of this name, or it is no table. */
    public Optional<WrittenTable> tableOf(String name) {
        return expression(name)
                .or(() -> knowledge(name))
                .filter(DecisionTable.class::isInstance)
                .map(DecisionTable.class::cast)
                .map(DecisionTables::written);
    }

    /** The formula of a decision that is one, with single blanks; empty where there is no such decision, or it is none. */
    public Optional<String> formulaOf(String decision) {
        return expression(decision)
                .filter(LiteralExpression.class::isInstance)
                .map(formula -> ((LiteralExpression) formula).getText().strip().replaceAll("\\s+", " "));
    }

    private Optional<Expression> expression(String decision) {
        return Optional.ofNullable(model.getDecisionByName(decision))
                .map(found -> found.getDecision().getExpression());
    }

    private Optional<Expression> knowledge(String name) {
        return Optional.ofNullable(model.getBusinessKnowledgeModelByName(name))
                .map(found ->
                        found.getBusinessKnowledModel().getEncapsulatedLogic().getExpression());
    }

    private static WrittenTable written(DecisionTable table) {
        return new WrittenTable(
                table.getInput().stream()
                        .map(input -> input.getInputExpression().getText().strip())
                        .toList(),
                table.getOutput().stream()
                        .map(output -> Objects.requireNonNullElse(output.getName(), ""))
                        .toList(),
                table.getRule().stream()
                        .map(rule -> new WrittenTable.Row(
                                rule.getInputEntry().stream()
                                        .map(entry -> entry.getText().strip())
                                        .toList(),
                                rule.getOutputEntry().stream()
                                        .map(entry -> entry.getText().strip())
                                        .toList()))
                        .toList());
    }

    private static Map<String, String> reason(DecisionRule rule, List<String> languages) {
        return IntStream.range(0, languages.size())
                .boxed()
                .collect(Collectors.toMap(
                        languages::get,
                        column -> rule.getAnnotationEntry().get(column).getText()));
    }
}
