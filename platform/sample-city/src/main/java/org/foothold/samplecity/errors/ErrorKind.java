package org.foothold.samplecity.errors;

import java.util.Locale;

/**
 * The ways in which a row departs from the truth. The rate is that among rows where the error can happen at all: who has no
 * former name cannot be filed under it.
 */
public enum ErrorKind {
    GIVEN_NAME_MISTYPED(0.025, 0.01, "a key beside the right one, two letters swapped, one lost or doubled"),
    FAMILY_NAME_MISTYPED(0.025, 0.01, "the same in the family name"),
    OTHER_SPELLING(0.06, 0.15, "a name that is spelt several ways is spelt another way"),
    NICKNAME(0.15, 0.1, "what people call them stands in place of the given name"),
    INITIAL_ONLY(0.01, 0.03, "only the first letter of the given name"),
    MIDDLE_NAME_LEFT_OUT(0.6, 0.75, "no second given name, although they have one"),
    NAMES_SWAPPED(0.008, 0.015, "given and family name stand in each other's place"),
    FORMER_NAME(0.15, 0.1, "the name before marriage or deed"),
    DOUBLE_NAME_SHORTENED(0.2, 0.3, "one half of a double-barrelled name"),
    PUNCTUATION_LOST(0.3, 0.5, "apostrophe or hyphen left out or turned into a space"),
    DIACRITICS_LOST(0.6, 0.75, "plain letters in place of accented ones"),
    LETTER_CASE(0.12, 0.05, "all capitals, or none"),
    STRAY_SPACES(0.03, 0.05, "spaces before, after or doubled"),
    BIRTH_DATE_MISSING(0.08, 0.2, "no date of birth"),
    DAY_AND_MONTH_SWAPPED(0.01, 0.004, "day and month in each other's place, where both dates exist"),
    FIRST_OF_JANUARY(0.015, 0.03, "1 January of the right year, for want of the day"),
    BIRTH_DATE_MISTYPED(0.012, 0.008, "a year one or ten off, or a day one off"),
    OLD_ADDRESS(0.06, 0.1, "where they lived before"),
    NEIGHBOURS_POSTCODE(0.02, 0.01, "the postcode of the next houses"),
    POSTCODE_MISTYPED(0.01, 0.015, "one of its last two letters is another"),
    POSTCODE_MISSING(0.02, 0.08, "no postcode"),
    POSTCODE_SPACING(0.25, 0.25, "no space, or small letters"),
    PHONE_MISSING(0.15, 0.25, "no telephone number"),
    PHONE_FORMAT(0.5, 0.5, "spaces, +44, 0044, hyphens, or the first zero lost to a spreadsheet"),
    PHONE_MISTYPED(0.01, 0.02, "another last digit"),
    EMAIL_MISSING(0.3, 0.5, "no email address"),
    EMAIL_MISTYPED(0.01, 0.03, "a slip before the @"),
    NINO_MISSING(0.1, 0.25, "no National Insurance number"),
    NINO_MISTYPED(0.005, 0.01, "one digit is another"),
    NHS_NUMBER_MISSING(0.3, 0.4, "no NHS number"),
    CUSTOMER_NUMBER_MISSING(0.35, 0.5, "no council reference"),
    KEYED_TWICE(0.01, 0.02, "the same person entered again under another reference"),
    ROW_REPEATED(0.002, 0.001, "the very same row a second time"),
    MISHEARD(0, 0.06, "a name written as it sounded"),
    MIDDLE_NAME_USED(0, 0.06, "the second given name stands alone, for that is what they are called"),
    PARTNERS_NAME(0, 0.03, "the family name of the one they live with, which is not theirs"),
    AGE_ALONE(0, 0.03, "1 July of a year up to one off, for only the age was known"),
    RELATIVES_BIRTH_DATE(0, 0.006, "the date of birth of somebody else of the household"),
    RELATIVES_PHONE(0, 0.2, "the telephone number of somebody else of the household");

    private final double rate;
    private final double byEar;
    private final String description;

    ErrorKind(double rate, double byEar, String description) {
        this.rate = rate;
        this.byEar = byEar;
        this.description = description;
    }

    /** In the first model: forms filled in at a keyboard. */
    public double rate() {
        return rate;
    }

    /** In the second model: what was said on the telephone, often by somebody else. */
    public double byEar() {
        return byEar;
    }

    public String description() {
        return description;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
