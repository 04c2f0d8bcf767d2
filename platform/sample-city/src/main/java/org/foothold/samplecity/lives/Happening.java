package org.foothold.samplecity.lives;

/** Something that can happen to a household, and the council file that learns of it, if any does. */
public enum Happening {
    RENT_MISSED("rent-arrears"),
    RENT_PAID("rent-arrears"),
    NOTICE_SERVED("rent-arrears"),
    COUNCIL_TAX_MISSED("council-tax-arrears"),
    COUNCIL_TAX_SUMMONS("council-tax-arrears"),
    VOUCHER_REQUESTED("food-voucher-requests"),
    FAMILY_FLAGGED("family-flags"),
    CONTACTED("contact-centre-log"),
    BENEFIT_STARTED("benefits"),
    BENEFIT_STOPPED("benefits"),
    BENEFIT_REFUSED("benefits"),
    HOURS_CUT(""),
    JOB_LOST(""),
    FELL_ILL(""),
    BEREAVED(""),
    SEPARATED("");

    private final String source;

    Happening(String source) {
        this.source = source;
    }

    /** The file in which it leaves a trace; empty for what only the people themselves know. */
    public String source() {
        return source;
    }
}
