package org.foothold.decisiontables;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.ast.BusinessKnowledgeModelNode;
import org.kie.dmn.core.api.DMNExpressionEvaluator;
import org.kie.dmn.core.ast.BusinessKnowledgeModelNodeImpl;
import org.kie.dmn.core.ast.EvaluatorResultImpl;
import org.kie.dmn.feel.lang.EvaluationContext;
import org.kie.dmn.feel.runtime.FEELFunction;
import org.kie.dmn.feel.runtime.functions.BaseFEELFunction;

/**
 * A business knowledge model that remembers what it answered. It is a function of its arguments alone (DMN 1.5, 5.3.2), so the same
 * arguments need no second look through its table, of which a long one takes milliseconds. Remembered are at most
 * {@value #MOST} answers to plain values; an error, which the engine tells by answering nothing, never is.
 */
final class RememberedFunction extends BaseFEELFunction {

    private static final int MOST = 2000;

    private final FEELFunction function;
    private final Map<List<Object>, Object> answers;

    private RememberedFunction(FEELFunction function, Map<List<Object>, Object> answers) {
        super(function.getName());
        this.function = function;
        this.answers = answers;
    }

    /** Lets every business knowledge model of a compiled model remember, for as long as the model lives. */
    static void letRemember(DMNModel model) {
        model.getBusinessKnowledgeModels().forEach(RememberedFunction::letRemember);
    }

    private static void letRemember(BusinessKnowledgeModelNode node) {
        var knowledge = (BusinessKnowledgeModelNodeImpl) node;
        DMNExpressionEvaluator definition = knowledge.getEvaluator();
        var answers = new ConcurrentHashMap<List<Object>, Object>();
        knowledge.setEvaluator((events, result) -> {
            var defined = definition.evaluate(events, result);
            return defined.getResult() instanceof FEELFunction function
                    ? new EvaluatorResultImpl(new RememberedFunction(function, answers), defined.getResultType())
                    : defined;
        });
    }

    @Override
    public List<List<Param>> getParameters() {
        return function.getParameters();
    }

    @Override
    public Object invokeReflectively(EvaluationContext context, Object[] arguments) {
        if (!Stream.of(arguments).allMatch(RememberedFunction::isPlain)) {
            return function.invokeReflectively(context, arguments);
        }
        var asked = List.of(arguments);
        var known = answers.get(asked);
        if (known != null) {
            return known;
        }
        var answer = function.invokeReflectively(context, arguments);
        if (answer != null && answers.size() < MOST) {
            answers.put(asked, answer);
        }
        return answer;
    }

    private static boolean isPlain(Object argument) {
        return argument instanceof String || argument instanceof Number || argument instanceof Boolean;
    }
}
