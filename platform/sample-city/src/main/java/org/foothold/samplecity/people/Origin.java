package org.foothold.samplecity.people;

/**
 * Where a person's names come from: the ways of naming found in a large city, with their rough share of its households. It is
 * about names alone, so that matching can be measured fairly for each.
 */
public enum Origin {
    ENGLISH(0.43, Naming.HUSBANDS_NAME),
    WELSH(0.02, Naming.HUSBANDS_NAME),
    IRISH(0.04, Naming.HUSBANDS_NAME),
    PAKISTANI(0.15, Naming.OWN_SECOND_NAME),
    BANGLADESHI(0.04, Naming.OWN_SECOND_NAME),
    SIKH(0.05, Naming.SINGH_AND_KAUR),
    HINDU(0.04, Naming.HUSBANDS_NAME),
    CARIBBEAN(0.06, Naming.HUSBANDS_NAME),
    AFRICAN(0.05, Naming.HUSBANDS_NAME),
    SOMALI(0.02, Naming.FATHERS_NAME),
    ARABIC(0.03, Naming.KEEPS_NAME),
    POLISH(0.03, Naming.HUSBANDS_NAME),
    CHINESE(0.02, Naming.KEEPS_NAME),
    ROMANIAN(0.02, Naming.HUSBANDS_NAME);

    /** How family names pass on at marriage and birth. */
    public enum Naming {
        /** A wife usually takes her husband's name; children have the father's. */
        HUSBANDS_NAME,
        /** A wife keeps her own name; children have the father's. */
        KEEPS_NAME,
        /** Women bear a second name of their own that no relative shares (Begum, Akhtar). */
        OWN_SECOND_NAME,
        /** Men are Singh and women Kaur, before a family name or in its place. */
        SINGH_AND_KAUR,
        /** The second name is the father's given name. */
        FATHERS_NAME
    }

    private final double share;
    private final Naming naming;

    Origin(double share, Naming naming) {
        this.share = share;
        this.naming = naming;
    }

    public double share() {
        return share;
    }

    public Naming naming() {
        return naming;
    }
}
