package org.foothold.triage.fhir;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.foothold.triage.questionset.domain.Comparison;
import org.foothold.triage.questionset.domain.Condition;
import org.foothold.triage.questionset.domain.Numbers;
import org.foothold.triage.questionset.domain.Question;
import org.foothold.triage.questionset.domain.QuestionSet;

/** FHIR's {@code enableWhen} as a condition of ours, and back where FHIR has words for it: one comparison, or a flat list of them. */
final class EnableWhen {
    private EnableWhen() {}

    static Optional<Condition> read(JsonNode item, String id, List<Question> before) {
        if (!item.has("enableWhen")) {
            return Optional.empty();
        }
        var parts = new ArrayList<Condition>();
        item.get("enableWhen").forEach(when -> parts.add(part(when, id, before)));
        if (parts.size() == 1) {
            return Optional.of(parts.getFirst());
        }
        return Optional.of(
                item.path("enableBehavior").asText().equals("any")
                        ? new Condition.Any(parts)
                        : new Condition.All(parts));
    }

    private static Condition part(JsonNode when, String id, List<Question> before) {
        var question = when.path("question").asText();
        if (before.stream().noneMatch(asked -> asked.key().equals(question))) {
            throw new UnusableQuestionnaire(id, "depends on " + question + ", which is not asked before it");
        }
        var operator = when.path("operator").asText();
        if (operator.equals("exists")) {
            var answered = new Condition.Answered(question);
            return when.path("answerBoolean").asBoolean() ? answered : new Condition.Not(answered);
        }
        var equal = operator.equals("!=") ? "=" : operator;
        var condition = compared(when, question, equal, id);
        return operator.equals("!=") ? new Condition.Not(condition) : condition;
    }

    private static Condition compared(JsonNode when, String question, String operator, String id) {
        for (var number : List.of("answerInteger", "answerDecimal")) {
            if (when.has(number)) {
                if (!when.get(number).isNumber()) {
                    throw new UnusableQuestionnaire(id, "the condition on " + question + " compares with no number");
                }
                return new Condition.Amount(
                        question, comparison(operator, id), when.get(number).decimalValue());
            }
        }
        if (when.has("answerDate")) {
            return new Condition.When(question, comparison(operator, id), date(when, question, id));
        }
        var option = when.has("answerCoding")
                ? when.at("/answerCoding/code").asText()
                : when.path("answerString").asText(when.path("answerBoolean").asText());
        if (!operator.equals("=") || option.isEmpty()) {
            throw new UnusableQuestionnaire(id, "the condition on " + question + " is not read");
        }
        return new Condition.Contains(question, false, Set.of(option));
    }

    private static LocalDate date(JsonNode when, String question, String id) {
        try {
            return LocalDate.parse(when.get("answerDate").asText());
        } catch (DateTimeParseException notADay) {
            throw new UnusableQuestionnaire(id, "the condition on " + question + " compares with no day");
        }
    }

    /** @throws UnusableQuestionnaire where it cannot be said flat */
    static void write(Condition condition, ObjectNode item, String id, QuestionSet set) {
        boolean any = condition instanceof Condition.Any
                || condition instanceof Condition.Contains contains && !contains.each();
        var whens = item.putArray("enableWhen");
        writeParts(condition, any, whens, id, set);
        if (whens.size() > 1) {
            item.put("enableBehavior", any ? "any" : "all");
        }
    }

    private static void writeParts(Condition condition, boolean any, ArrayNode whens, String id, QuestionSet set) {
        switch (condition) {
            case Condition.Any parts when any -> parts.parts().forEach(part -> writeParts(part, true, whens, id, set));
            case Condition.All parts
            when !any -> parts.parts().forEach(part -> writeParts(part, false, whens, id, set));
            case Condition.Contains contains
            when contains.options().size() == 1 || contains.each() != any ->
                contains.options().stream()
                        .sorted()
                        .forEach(option -> when(whens, contains.question(), "=")
                                .set("answerCoding", QuestionnaireWriter.coding(set, contains.question(), option)));
            case Condition.Answered answered ->
                when(whens, answered.question(), "exists").put("answerBoolean", true);
            case Condition.Not not
            when not.part() instanceof Condition.Answered answered ->
                when(whens, answered.question(), "exists").put("answerBoolean", false);
            case Condition.Amount amount
            when set.question(amount.question()).kind() instanceof Numbers ->
                when(whens, amount.question(), signOf(amount.comparison())).put("answerDecimal", amount.number());
            case Condition.When date ->
                when(whens, date.question(), signOf(date.comparison()))
                        .put("answerDate", date.date().toString());
            default -> throw new UnusableQuestionnaire(id, "FHIR's enableWhen has no words for its condition");
        }
    }

    private static ObjectNode when(ArrayNode whens, String question, String operator) {
        return whens.addObject().put("question", question).put("operator", operator);
    }

    private static String signOf(Comparison comparison) {
        return switch (comparison) {
            case LESS -> "<";
            case AT_MOST -> "<=";
            case EQUAL -> "=";
            case AT_LEAST -> ">=";
            case MORE -> ">";
        };
    }

    private static Comparison comparison(String operator, String id) {
        return switch (operator) {
            case "=" -> Comparison.EQUAL;
            case "<" -> Comparison.LESS;
            case "<=" -> Comparison.AT_MOST;
            case ">" -> Comparison.MORE;
            case ">=" -> Comparison.AT_LEAST;
            default -> throw new UnusableQuestionnaire(id, "the operator \"" + operator + "\" is not read");
        };
    }
}
