package org.foothold.samplecity.lives;

import static org.foothold.samplecity.lives.Happening.BENEFIT_REFUSED;
import static org.foothold.samplecity.lives.Happening.BENEFIT_STARTED;
import static org.foothold.samplecity.lives.Happening.BENEFIT_STOPPED;
import static org.foothold.samplecity.lives.Happening.BEREAVED;
import static org.foothold.samplecity.lives.Happening.CONTACTED;
import static org.foothold.samplecity.lives.Happening.COUNCIL_TAX_MISSED;
import static org.foothold.samplecity.lives.Happening.COUNCIL_TAX_SUMMONS;
import static org.foothold.samplecity.lives.Happening.FAMILY_FLAGGED;
import static org.foothold.samplecity.lives.Happening.FELL_ILL;
import static org.foothold.samplecity.lives.Happening.HOURS_CUT;
import static org.foothold.samplecity.lives.Happening.JOB_LOST;
import static org.foothold.samplecity.lives.Happening.NOTICE_SERVED;
import static org.foothold.samplecity.lives.Happening.RENT_MISSED;
import static org.foothold.samplecity.lives.Happening.SEPARATED;
import static org.foothold.samplecity.lives.Happening.VOUCHER_REQUESTED;

import java.util.List;
import java.util.Locale;

/** The four ways into crisis that the programme's design describes, each as the course it usually takes. */
public enum Persona {
    /** Tells nobody and opens no letter; arrears grow in silence until the notice comes. */
    HIDING_FOR_AS_LONG_AS_I_CAN(
            step(14, HOURS_CUT, 0, ""),
            step(13, RENT_MISSED, 1, ""),
            step(12, COUNCIL_TAX_MISSED, 2, ""),
            step(11, RENT_MISSED, 1, ""),
            step(10, RENT_MISSED, 2, ""),
            step(9, COUNCIL_TAX_MISSED, 2, ""),
            step(8, RENT_MISSED, 2, ""),
            step(8, COUNCIL_TAX_SUMMONS, 0, ""),
            step(7, RENT_MISSED, 3, ""),
            step(5, RENT_MISSED, 4, ""),
            step(4, NOTICE_SERVED, 0, "seeking-possession"),
            step(3, RENT_MISSED, 4, ""),
            step(2, RENT_MISSED, 4, ""),
            step(0.4, CONTACTED, 0, "eviction-notice"),
            step(0.3, VOUCHER_REQUESTED, 0, "no-money-for-food")),

    /** One blow, out of an ordinary life, and everything has to be learnt at once. */
    THROWN_IN_AT_THE_DEEP_END(
            step(5.2, BEREAVED, 0, ""),
            step(5, JOB_LOST, 0, ""),
            step(4.8, CONTACTED, 0, "change-of-circumstances"),
            step(4.5, BENEFIT_STARTED, 0, "universal-credit"),
            step(4, RENT_MISSED, 3, ""),
            step(3.5, VOUCHER_REQUESTED, 0, "waiting-for-benefit"),
            step(3, CONTACTED, 0, "housing-advice"),
            step(3, COUNCIL_TAX_MISSED, 1, ""),
            step(2, RENT_MISSED, 2, ""),
            step(1.5, BENEFIT_STARTED, 0, "council-tax-support"),
            step(1, CONTACTED, 0, "money-advice")),

    /** Asks again and again, and is sent from one counter to the next. */
    KEEP_HITTING_THE_WALL(
            step(18, FELL_ILL, 0, ""),
            step(17, CONTACTED, 0, "benefit-enquiry"),
            step(15, BENEFIT_REFUSED, 0, "personal-independence-payment"),
            step(14, CONTACTED, 0, "benefit-enquiry"),
            step(12, VOUCHER_REQUESTED, 0, "low-income"),
            step(11, CONTACTED, 0, "papers-asked-again"),
            step(10, RENT_MISSED, 2, ""),
            step(9, BENEFIT_REFUSED, 0, "personal-independence-payment"),
            step(8, CONTACTED, 0, "transferred-elsewhere"),
            step(7.9, CONTACTED, 0, "transferred-elsewhere"),
            step(7, VOUCHER_REQUESTED, 0, "low-income"),
            step(6, CONTACTED, 0, "housing-repair"),
            step(5, CONTACTED, 0, "housing-repair"),
            step(4, VOUCHER_REQUESTED, 0, "low-income"),
            step(3, CONTACTED, 0, "complaint"),
            step(2, CONTACTED, 0, "benefit-enquiry"),
            step(1, VOUCHER_REQUESTED, 0, "no-money-for-food")),

    /** Small troubles that feed one another, a little faster each time. */
    SNOWBALLING(
            step(24, COUNCIL_TAX_MISSED, 1, ""),
            step(20, RENT_MISSED, 1, ""),
            step(16, COUNCIL_TAX_MISSED, 1, ""),
            step(13, SEPARATED, 0, ""),
            step(12, RENT_MISSED, 2, ""),
            step(10, VOUCHER_REQUESTED, 0, "low-income"),
            step(9, BENEFIT_STOPPED, 0, "universal-credit"),
            step(8, RENT_MISSED, 2, ""),
            step(7, FAMILY_FLAGGED, 0, "school-attendance"),
            step(6, RENT_MISSED, 2, ""),
            step(5, VOUCHER_REQUESTED, 0, "debt"),
            step(4, COUNCIL_TAX_SUMMONS, 0, ""),
            step(4, RENT_MISSED, 3, ""),
            step(3, VOUCHER_REQUESTED, 0, "debt"),
            step(2.5, CONTACTED, 0, "money-advice"),
            step(2, RENT_MISSED, 4, ""),
            step(2, FAMILY_FLAGGED, 0, "neglect-concern"),
            step(1, NOTICE_SERVED, 0, "seeking-possession"),
            step(0.5, VOUCHER_REQUESTED, 0, "no-money-for-food"));

    private final List<Step> course;

    Persona(Step... course) {
        this.course = List.of(course);
    }

    /** How such a life usually goes, oldest step first. */
    List<Step> course() {
        return course;
    }

    /** The name used in files. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * @param size weeks of rent or instalments of council tax
     */
    record Step(double monthsAgo, Happening what, int size, String detail) {}

    private static Step step(double monthsAgo, Happening what, int size, String detail) {
        return new Step(monthsAgo, what, size, detail);
    }
}
