package org.foothold.citizens.matching.domain;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Whether given names tell two people apart, asked more strictly than a comparison asks: by guards, who know families. */
final class GivenNames {

    private static final List<String> LEVELS = ComparisonKind.GIVEN_NAME.levels();
    private static final int VARIANT = LEVELS.indexOf("variant");
    private static final int OTHER_PART = LEVELS.indexOf("in-other-part");
    private static final int INITIAL = LEVELS.indexOf("initial");
    private static final int DIFFERENT = LEVELS.indexOf("different");

    /** Part of many names and nobody's own. */
    private static final Set<String> PARTICLES =
            Set.of("abu", "al", "bin", "bint", "da", "de", "di", "el", "ibn", "la", "le", "ul", "ur", "van");

    /** Who is called the one is not called the other: by Sikh custom women are Kaur and men are Singh. */
    private static final String WOMAN = "kaur";

    private static final String MAN = "singh";

    private GivenNames() {}

    /** Both are given in full, and neither is a form of the other. */
    static boolean unlike(Features one, Features other) {
        int level = level(one, other);
        return womanAndMan(one, other)
                || level == DIFFERENT
                        && !mayBeShort(one.given().getFirst(), other.given().getFirst())
                || level == OTHER_PART && !swapped(one, other)
                || level == VARIANT
                        && !oneName(one, other)
                        && inCommon(one, other).isEmpty();
    }

    /** What one is called first, the other is called besides: often a sister's name, or a mother's. */
    static boolean furtherAlone(Features one, Features other) {
        return level(one, other) == VARIANT && !oneName(one, other);
    }

    static boolean initialAlone(Features one, Features other) {
        return level(one, other) == INITIAL;
    }

    private static int level(Features one, Features other) {
        return ComparisonKind.GIVEN_NAME.levelOf(Features.GIVEN, one, other);
    }

    /** Two letters and less are like too many names, unless these begin otherwise. */
    private static boolean mayBeShort(String one, String other) {
        return Math.min(one.length(), other.length()) <= 2 && (one.startsWith(other) || other.startsWith(one));
    }

    /**
     * Given and family name in each other's place. What stands on one side alone says nothing: in many families the father's given name is
     * the family name of his children.
     */
    private static boolean swapped(Features one, Features other) {
        return isAmong(other.family(), one.given().getFirst())
                && isAmong(one.family(), other.given().getFirst());
    }

    private static boolean isAmong(List<String> words, String name) {
        return words.stream().anyMatch(word -> word.equals(name) || ComparisonKind.alike(word, name));
    }

    private static boolean oneName(Features one, Features other) {
        return Nicknames.oneFamily(one.given().getFirst(), other.given().getFirst());
    }

    private static Set<String> inCommon(Features one, Features other) {
        Set<String> words = new HashSet<>(one.given());
        words.removeIf(word -> PARTICLES.contains(word)
                || other.given().stream().noneMatch(its -> its.equals(word) || Nicknames.oneFamily(its, word)));
        return words;
    }

    private static boolean womanAndMan(Features one, Features other) {
        return says(WOMAN, one) && says(MAN, other) && !says(MAN, one) && !says(WOMAN, other)
                || says(MAN, one) && says(WOMAN, other) && !says(WOMAN, one) && !says(MAN, other);
    }

    private static boolean says(String word, Features its) {
        return its.given().contains(word) || its.family().contains(word);
    }
}
