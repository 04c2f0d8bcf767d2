package org.foothold.citizens.matching.domain;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * People whom weights that know no families would merge: those of one home, or of one name. A guard that holds lowers the score of a
 * pair to its ceiling, unless an identifier that a person has alone agrees. The first that holds counts; codes are stored in models.
 */
public enum Guard {
    /** Born a generation apart, whatever they are called: they are often called the same. */
    PARENT_AND_CHILD("parent-and-child", Guard.UNLIKELY, true) {
        @Override
        boolean holds(Features one, Features other) {
            return one.born() != null
                    && other.born() != null
                    && Math.abs(one.born().year() - other.born().year()) >= GENERATION
                    && born(one, other) == OTHER_DATE;
        }
    },
    /** Given names that are unlike, or a further one alone in common, and no date of birth: whatever a family shares, it is not the person. */
    RELATIVES("relatives", Guard.UNLIKELY, false) {
        @Override
        boolean holds(Features one, Features other) {
            return noBirthDay(one, other)
                    && (GivenNames.unlike(one, other)
                            || !bornUnknown(one, other) && GivenNames.furtherAlone(one, other));
        }
    },
    /** Both name a number that a person has alone and for life, and not the same one. */
    OTHER_NUMBER("other-number", Guard.ASKED, false) {
        @Override
        boolean holds(Features one, Features other) {
            return FOR_LIFE.stream().anyMatch(number -> ComparisonKind.CODE.levelOf(number, one, other) == OTHER_CODE);
        }
    },
    /** One family name and date of birth, or one a slip away, with given names that are unlike: perhaps one of two names. */
    TWINS("twins", Guard.ASKED, false) {
        @Override
        boolean holds(Features one, Features other) {
            int born = born(one, other);
            return (born == SAME_DATE || born == SLIP_OF_DATE) && kin(one, other) && GivenNames.unlike(one, other);
        }
    },
    /** Two dates of birth with little in common: a couple or cousins of one name, or a date written down wrongly. */
    NAMESAKES("namesakes", Guard.ASKED, false) {
        @Override
        boolean holds(Features one, Features other) {
            return born(one, other) == OTHER_DATE;
        }
    },
    /** An initial, or a further given name, which others of a home may have too, and nothing of one's own to tell whose it is. */
    HALF_A_NAME("half-a-name", Guard.ASKED, false) {
        @Override
        boolean holds(Features one, Features other) {
            return noBirthDay(one, other)
                    && (GivenNames.initialAlone(one, other) || GivenNames.furtherAlone(one, other))
                    && shared(one, other).allMatch(HOME::contains);
        }
    },
    /** One given name, two family names, and nothing of one's own: perhaps a former name, perhaps a couple or a child. */
    OTHER_FAMILY_NAME("other-family-name", Guard.ASKED, false) {
        @Override
        boolean holds(Features one, Features other) {
            return noBirthDay(one, other)
                    && family(one, other) == OTHER_FAMILY
                    && shared(one, other).allMatch(HOME::contains);
        }
    },
    /** One name, and nothing else that both say: in a city many people are called the same. */
    NAME_ALONE("name-alone", Guard.ASKED, false) {
        @Override
        boolean holds(Features one, Features other) {
            return noBirthDay(one, other) && shared(one, other).findAny().isEmpty();
        }
    };

    /** Below what a person is asked about. */
    private static final int UNLIKELY = -5_000;

    private static final int ASKED = -1_500;
    private static final int GENERATION = 14;
    private static final Set<String> FOR_LIFE = Set.of("nino", "nhsNumber");
    private static final Set<String> HOME = Set.of("postcode", "address");
    private static final List<String> FAMILY = ComparisonKind.FAMILY_NAME.levels();
    private static final int CLOSE_FAMILY = FAMILY.indexOf("close");
    private static final int OTHER_FAMILY = FAMILY.indexOf("different");
    private static final List<String> DATE = ComparisonKind.DATE.levels();
    private static final int SAME_DATE = DATE.indexOf("exact");
    private static final int SLIP_OF_DATE = DATE.indexOf("slip");
    private static final int SAME_YEAR = DATE.indexOf("year-alone");
    private static final int OTHER_DATE = DATE.indexOf("different");
    private static final int OTHER_CODE = ComparisonKind.CODE.levels().indexOf("different");

    private final String code;
    private final int ceiling;
    private final boolean apart;

    Guard(String code, int ceiling, boolean apart) {
        this.code = code;
        this.ceiling = ceiling;
        this.apart = apart;
    }

    /** The highest score of a pair that this guard holds, in thousandths of a bit. */
    int ceiling() {
        return ceiling;
    }

    /** Whether the two are not joined over a third record either that agrees with both. */
    boolean keepsApart() {
        return apart;
    }

    public String code() {
        return code;
    }

    abstract boolean holds(Features one, Features other);

    private static int born(Features one, Features other) {
        return ComparisonKind.DATE.levelOf(Features.BORN, one, other);
    }

    private static boolean bornUnknown(Features one, Features other) {
        return born(one, other) == ComparisonKind.MISSING;
    }

    /** Neither a date of birth in common nor nearly so; a year alone is shared by many couples. */
    private static boolean noBirthDay(Features one, Features other) {
        return bornUnknown(one, other) || born(one, other) >= SAME_YEAR;
    }

    private static int family(Features one, Features other) {
        return ComparisonKind.FAMILY_NAME.levelOf(Features.FAMILY, one, other);
    }

    private static boolean kin(Features one, Features other) {
        return family(one, other) != ComparisonKind.MISSING && family(one, other) <= CLOSE_FAMILY;
    }

    /** The attributes of which both say the same. */
    private static Stream<String> shared(Features one, Features other) {
        return one.values().entrySet().stream()
                .filter(its -> its.getValue().stream().anyMatch(other.of(its.getKey())::contains))
                .map(Map.Entry::getKey);
    }
}
