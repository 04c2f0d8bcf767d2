package org.foothold.citizens.risk.domain;

import java.util.Optional;
import java.util.stream.Stream;

/** What is looked at, and the name by which the decision table asks for it. */
public enum Sign {
    NOTICE_SERVED("notice served"),
    RENT_WEEKS("weeks of rent owed"),
    RENT_CHANGE("rent arrears change"),
    COUNCIL_TAX_STAGE("council tax stage"),
    COUNCIL_TAX_MISSED("council tax instalments missed"),
    VOUCHERS("voucher requests in a year"),
    CONTACTS("contacts in half a year"),
    FAMILY_FLAG("family flag"),
    BENEFIT_LOST("benefit lost or refused"),
    MOVES("moves in a year");

    private final String input;

    Sign(String input) {
        this.input = input;
    }

    /** How the table names it. */
    public String input() {
        return input;
    }

    /** How the API and the pages name it. */
    public String code() {
        return input.replace(' ', '-');
    }

    public static Optional<Sign> named(String input) {
        return Stream.of(values()).filter(sign -> sign.input.equals(input)).findFirst();
    }
}
