package org.foothold.citizens.cohort.domain;

import java.util.Optional;
import java.util.stream.Stream;

/** One thing that can be asked of everybody in a cohort. */
public enum Condition {
    RISK_HIGH(false),
    RISK_RAISED(false),
    NOTICE_SERVED(false),
    RENT_RISING(false),
    COUNCIL_TAX_SUMMONS(false),
    FAMILY_FLAGGED(false),
    BENEFIT_LOST(false),
    CHILDREN_UNDER_FIVE(false),
    RENT_WEEKS_AT_LEAST(true),
    VOUCHERS_AT_LEAST(true),
    NO_CONTACT_IN_DAYS(true);

    private final boolean counted;

    Condition(boolean counted) {
        this.counted = counted;
    }

    /** Whether a number goes with it. */
    public boolean isCounted() {
        return counted;
    }

    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    public static Optional<Condition> of(String code) {
        return Stream.of(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}
