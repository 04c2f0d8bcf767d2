package org.foothold.triage.questionset.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;

/** A sum of money with the period it is for, or one that stands by itself where no period is offered. Kept in pence, never rounded. */
public record Sums(List<Period> periods, long atMostPence) implements Kind {
    private static final Pattern WRITTEN = Pattern.compile("£?(\\d{1,9}(?:\\.\\d{1,2})?)");

    public Sums {
        periods = List.copyOf(periods);
    }

    @Override
    public String code() {
        return "money";
    }

    @Override
    public Answer accept(String field, Given given, LocalDate today) {
        var sum = WRITTEN.matcher(
                Kind.written(field, given, "Enter an amount").replace(",", "").replace(" ", ""));
        if (!sum.matches()) {
            throw Kind.refused(field, "not-money", "Enter an amount in pounds and pence, like 120 or 84.50");
        }
        long pence = new BigDecimal(sum.group(1)).movePointRight(2).longValueExact();
        if (pence > atMostPence) {
            throw Kind.refused(field, "too-high", "Enter a smaller amount");
        }
        return new Answer.Money(pence, period(field, given));
    }

    public boolean isOnce() {
        return periods.isEmpty();
    }

    private Period period(String field, Given given) {
        boolean unsaid = given.per() == null || given.per().isBlank();
        if (isOnce()) {
            if (!unsaid && !given.per().equals(Period.ONCE.code())) {
                throw Kind.refused(field, "unknown-period", "Leave out the period");
            }
            return Period.ONCE;
        }
        if (unsaid) {
            throw Kind.refused(field, "period-required", "Say how often");
        }
        return Period.of(given.per())
                .filter(periods::contains)
                .orElseThrow(() -> Kind.refused(field, "unknown-period", "Choose one of the periods offered"));
    }
}
