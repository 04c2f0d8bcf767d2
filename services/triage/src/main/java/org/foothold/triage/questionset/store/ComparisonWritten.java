package org.foothold.triage.questionset.store;

import java.util.function.BiFunction;
import org.foothold.triage.questionset.domain.Comparison;
import org.foothold.triage.questionset.domain.Condition;

/** A comparison as it is written down: the one of these words that has something to compare with. */
record ComparisonWritten<T>(T lessThan, T atMost, T equalTo, T atLeast, T moreThan) {

    Condition as(BiFunction<Comparison, T, Condition> condition) {
        if (lessThan != null) {
            return condition.apply(Comparison.LESS, lessThan);
        }
        if (atMost != null) {
            return condition.apply(Comparison.AT_MOST, atMost);
        }
        if (equalTo != null) {
            return condition.apply(Comparison.EQUAL, equalTo);
        }
        return atLeast != null
                ? condition.apply(Comparison.AT_LEAST, atLeast)
                : condition.apply(Comparison.MORE, moreThan);
    }
}
