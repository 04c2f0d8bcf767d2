package org.foothold.triage.entitlement.domain;

import java.util.List;
import java.util.Locale;

/** Something about somebody that an entitlement may depend on, with the values it may take; any of them may be unknown. */
public enum Fact {
    AGE("under-25", "from-25", "from-60", "pension-age", "over-75"),
    TENURE("rent-private", "rent-social", "own", "with-others", "another"),
    PARTNER("married", "together", "none"),
    ONLY_ADULT,
    SAVINGS("under-6000", "to-16000", "over-16000"),
    MONEY_TIGHT,
    GOES_WITHOUT,
    OWES,
    UNIVERSAL_CREDIT,
    PENSION_CREDIT,
    LOW_INCOME_BENEFIT,
    HOUSING_HELP,
    CHILD_BENEFIT,
    DISABILITY_BENEFIT,
    CARER_BENEFIT,
    EXPECTING,
    CHILD,
    CHILD_UNDER_5,
    CHILD_UNDER_12,
    SCHOOL_CHILD,
    BABY,
    DAILY_HELP("none", "some", "much"),
    MIND,
    CARES("many-hours", "some-hours", "none"),
    WORK("working", "looking", "caring", "ill", "learning", "retired"),
    LOSS,
    ACCESS,
    EXTRA_HELP_AT_HOME,
    WATER_NEED,
    HEALTH_COSTS("by-age", "by-benefit", "expecting", "no");

    public static final String YES = "yes";
    public static final String NO = "no";
    public static final String UNKNOWN = "unknown";

    private final List<String> canBe;

    Fact(String... values) {
        this.canBe = values.length == 0 ? List.of(YES, NO) : List.of(values);
    }

    /** What it may be when it is known. */
    public List<String> canBe() {
        return canBe;
    }

    /** As the tables name it. */
    public String tableName() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
