package org.foothold.triage.questionset.store;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.foothold.triage.questionset.domain.Condition;

/** A condition as it is written down: either all, any or not, or a question with one thing said of it. The schema sees to that. */
record ConditionEntry(
        List<ConditionEntry> all,
        List<ConditionEntry> any,
        ConditionEntry not,
        String question,
        Boolean answered,

        @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
        List<String> anyOf,

        @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
        List<String> allOf,

        CountEntry count,
        BigDecimal lessThan,
        BigDecimal atMost,
        BigDecimal equalTo,
        BigDecimal atLeast,
        BigDecimal moreThan,
        String before,
        String on,
        String after) {

    /** How many options or entries. */
    record CountEntry(Integer lessThan, Integer atMost, Integer equalTo, Integer atLeast, Integer moreThan) {
        Condition over(String question) {
            return new ComparisonWritten<>(lessThan, atMost, equalTo, atLeast, moreThan)
                    .as((comparison, number) -> new Condition.Count(question, comparison, number));
        }
    }

    Condition toCondition() {
        if (all != null) {
            return new Condition.All(
                    all.stream().map(ConditionEntry::toCondition).toList());
        }
        if (any != null) {
            return new Condition.Any(
                    any.stream().map(ConditionEntry::toCondition).toList());
        }
        if (not != null) {
            return new Condition.Not(not.toCondition());
        }
        return ofQuestion();
    }

    private Condition ofQuestion() {
        if (answered != null) {
            var told = new Condition.Answered(question);
            return answered ? told : new Condition.Not(told);
        }
        if (anyOf != null) {
            return new Condition.Contains(question, false, Set.copyOf(anyOf));
        }
        if (allOf != null) {
            return new Condition.Contains(question, true, Set.copyOf(allOf));
        }
        if (count != null) {
            return count.over(question);
        }
        if (before != null || on != null || after != null) {
            return new ComparisonWritten<>(before, null, on, null, after)
                    .as((comparison, date) -> new Condition.When(question, comparison, LocalDate.parse(date)));
        }
        return new ComparisonWritten<>(lessThan, atMost, equalTo, atLeast, moreThan)
                .as((comparison, number) -> new Condition.Amount(question, comparison, number));
    }
}
