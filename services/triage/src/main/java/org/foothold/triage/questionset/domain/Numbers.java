package org.foothold.triage.questionset.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** A number within bounds: whole where {@code decimals} is zero. */
public record Numbers(int decimals, Optional<BigDecimal> atLeast, Optional<BigDecimal> atMost, Optional<Text> unit)
        implements Kind {
    private static final Pattern WRITTEN = Pattern.compile("-?\\d{1,15}(?:\\.\\d{1,15})?");

    @Override
    public String code() {
        return decimals == 0 ? "whole-number" : "decimal-number";
    }

    @Override
    public Answer accept(String field, Given given, LocalDate today) {
        var text = Kind.written(field, given, "Enter a number").replace(",", "").replace(" ", "");
        if (!WRITTEN.matcher(text).matches()) {
            throw Kind.refused(field, "not-a-number", "Enter a number in figures, like 3");
        }
        var value = new BigDecimal(text);
        if (value.stripTrailingZeros().scale() > decimals) {
            throw Kind.refused(
                    field,
                    "too-fine",
                    decimals == 0 ? "Enter a whole number" : "Use %d decimal places at most".formatted(decimals));
        }
        if (atLeast.filter(least -> value.compareTo(least) < 0).isPresent()) {
            throw Kind.refused(
                    field, "too-low", "Enter %s or more".formatted(atLeast.get().toPlainString()));
        }
        if (atMost.filter(most -> value.compareTo(most) > 0).isPresent()) {
            throw Kind.refused(
                    field, "too-high", "Enter %s or less".formatted(atMost.get().toPlainString()));
        }
        return new Answer.Counted(value);
    }
}
