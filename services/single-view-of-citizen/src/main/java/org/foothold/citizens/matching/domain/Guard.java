package org.foothold.citizens.matching.domain;

import java.util.Objects;

/**
 * People whom weights that know no families would merge: those of one home and one name. A guard that holds lowers the score
 * of a pair to its ceiling, unless an identifier that a person has alone agrees. Codes are stored in models.
 */
public enum Guard {
    /** Same family name and date of birth, with given names that are not alike: perhaps one of two names, so a person is asked. */
    TWINS("twins", -1_500) {
        @Override
        boolean holds(Features one, Features other) {
            return one.born() != null
                    && one.born().equals(other.born())
                    && !one.born().yearAlone()
                    && sameFamily(one, other)
                    && ComparisonKind.GIVEN_NAME.levelOf(Features.GIVEN, one, other) == DIFFERENT_GIVEN
                    && fullNames(one, other);
        }
    },
    /** Different given names and no date of birth in common: whatever a family shares, it is not the person. */
    RELATIVES("relatives", -5_000) {
        @Override
        boolean holds(Features one, Features other) {
            int born = ComparisonKind.DATE.levelOf(Features.BORN, one, other);
            return (born == ComparisonKind.MISSING || born > SAME_YEAR)
                    && ComparisonKind.GIVEN_NAME.levelOf(Features.GIVEN, one, other) == DIFFERENT_GIVEN
                    && fullNames(one, other);
        }
    },
    /** The same name, born a generation apart. */
    PARENT_AND_CHILD("parent-and-child", -5_000) {
        @Override
        boolean holds(Features one, Features other) {
            return one.born() != null
                    && other.born() != null
                    && Math.abs(one.born().year() - other.born().year()) >= GENERATION
                    && ComparisonKind.DATE.levelOf(Features.BORN, one, other) == DIFFERENT_DATE
                    && sameFamily(one, other)
                    && ComparisonKind.GIVEN_NAME.levelOf(Features.GIVEN, one, other) != ComparisonKind.MISSING;
        }
    };

    private static final int GENERATION = 14;
    private static final int DIFFERENT_GIVEN =
            ComparisonKind.GIVEN_NAME.levels().indexOf("different");
    private static final int SAME_YEAR = ComparisonKind.DATE.levels().indexOf("year-alone");
    private static final int DIFFERENT_DATE = ComparisonKind.DATE.levels().indexOf("different");

    private final String code;
    private final int ceiling;

    Guard(String code, int ceiling) {
        this.code = code;
        this.ceiling = ceiling;
    }

    /** The highest score of a pair that this guard holds, in thousandths of a bit. */
    int ceiling() {
        return ceiling;
    }

    public String code() {
        return code;
    }

    abstract boolean holds(Features one, Features other);

    private static boolean sameFamily(Features one, Features other) {
        return !one.family().isEmpty() && Objects.equals(one.familyName(), other.familyName());
    }

    private static boolean fullNames(Features one, Features other) {
        return one.given().getFirst().length() > 2 && other.given().getFirst().length() > 2;
    }
}
