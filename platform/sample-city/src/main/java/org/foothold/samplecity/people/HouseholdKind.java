package org.foothold.samplecity.people;

/** Who makes up a household, with shares near those of the census for a large English city. */
public enum HouseholdKind {
    ONE_OLDER(0.11),
    ONE_OF_WORKING_AGE(0.18),
    COUPLE(0.15),
    OLDER_COUPLE(0.07),
    COUPLE_WITH_CHILDREN(0.23),
    LONE_PARENT(0.11),
    COUPLE_WITH_GROWN_CHILDREN(0.05),
    THREE_GENERATIONS(0.05),
    SHARED_HOUSE(0.05);

    private final double share;

    HouseholdKind(double share) {
        this.share = share;
    }

    public double share() {
        return share;
    }
}
