package org.foothold.citizens.matching.domain;

import java.util.List;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How two values of an attribute are compared: by ordered levels, the first that fits counts, the last fits always. Codes
 * and level names are stored in models.
 */
public enum ComparisonKind {
    GIVEN_NAME(List.of("exact", "variant", "close", "in-other-part", "initial", "different")),
    FAMILY_NAME(List.of("exact", "one-part", "close", "near", "in-other-part", "different")),
    OTHER_NAME(List.of("exact", "close", "initial", "different")),
    DATE(List.of("exact", "slip", "year-alone", "year-slip", "two-parts", "different")),
    POSTCODE(List.of("exact", "slip", "sector", "district", "area", "different")),
    CODE(List.of("exact", "slip", "different")),
    TEXT(List.of("exact", "close", "near", "different")),
    EMAIL(List.of("exact", "close", "same-mailbox", "different")),
    CATEGORY(List.of("exact", "different"));

    /** What {@link #levelOf} answers when one of the two does not say. */
    public static final int MISSING = -1;

    private static final double CLOSE = 0.92;
    private static final double NEAR = 0.82;

    /** Hollie, Holley and Holly are one name. */
    private static final Pattern FULL_ENDING = Pattern.compile("(ie|ey)$");

    /** Shorter names are like too many others. */
    private static final int SHORT_FORM = 4;

    /** Fewer consonants sound like many names: Lily and Lola. */
    private static final int TELLING_SOUND = 3;

    private final List<String> levels;

    ComparisonKind(List<String> levels) {
        this.levels = levels;
    }

    /** From the most to the least alike. */
    public List<String> levels() {
        return levels;
    }

    int levelOf(String attribute, Features one, Features other) {
        return switch (this) {
            case GIVEN_NAME -> given(one, other);
            case FAMILY_NAME -> family(one, other);
            case OTHER_NAME ->
                best(otherNames(attribute, one), otherNames(attribute, other), ComparisonKind::otherName);
            case DATE -> date(one.born(), other.born());
            case POSTCODE -> best(whole(one.of(attribute)), whole(other.of(attribute)), ComparisonKind::postcode);
            case CODE -> best(one.of(attribute), other.of(attribute), ComparisonKind::code);
            case TEXT -> best(one.of(attribute), other.of(attribute), ComparisonKind::text);
            case EMAIL -> best(one.of(attribute), other.of(attribute), ComparisonKind::email);
            case CATEGORY -> best(one.of(attribute), other.of(attribute), (a, b) -> a.equals(b) ? 0 : 1);
        };
    }

    private static int given(Features one, Features other) {
        if (one.given().isEmpty() || other.given().isEmpty()) {
            return MISSING;
        }
        String first = one.given().getFirst();
        String second = other.given().getFirst();
        if (first.equals(second)) {
            return 0;
        }
        if (Nicknames.oneFamily(first, second)
                || any(
                        one.given(),
                        other.given(),
                        (a, b) -> a.length() > 1 && (a.equals(b) || Nicknames.oneFamily(a, b)))) {
            return 1;
        }
        if (alike(first, second)) {
            return 2;
        }
        if (isIn(first, other.family()) || isIn(second, one.family())) {
            return 3;
        }
        boolean initial = (first.length() == 1 || second.length() == 1) && first.charAt(0) == second.charAt(0);
        return initial ? 4 : 5;
    }

    /** By their letters, by their sound, or as a short form (Theo and Theophilus). */
    static boolean alike(String one, String other) {
        if (Math.min(one.length(), other.length()) < SHORT_FORM) {
            return Similarity.jaroWinkler(one, other) >= CLOSE;
        }
        return one.startsWith(other)
                || other.startsWith(one)
                || FULL_ENDING
                        .matcher(one)
                        .replaceFirst("y")
                        .equals(FULL_ENDING.matcher(other).replaceFirst("y"))
                || Similarity.jaroWinkler(one, other) >= CLOSE
                || Similarity.oneSlipApart(one, other)
                || Sound.of(one).length() >= TELLING_SOUND && Sound.of(one).equals(Sound.of(other));
    }

    /** Middle names, wherever a source writes them: in a cell of their own, or behind the first. */
    private static List<String> otherNames(String attribute, Features record) {
        return Stream.concat(
                        record.of(attribute).stream(), record.given().stream().skip(1))
                .flatMap(names -> Stream.of(names.split(" ")))
                .toList();
    }

    private static int otherName(String one, String other) {
        if (one.equals(other)) {
            return 0;
        }
        if (Nicknames.oneFamily(one, other) || alike(one, other)) {
            return 1;
        }
        boolean initial = one.length() == 1 || other.length() == 1;
        return initial && one.charAt(0) == other.charAt(0) ? 2 : 3;
    }

    private static int family(Features one, Features other) {
        if (one.family().isEmpty() || other.family().isEmpty()) {
            return MISSING;
        }
        String first = one.familyName();
        String second = other.familyName();
        if (first.equals(second)) {
            return 0;
        }
        if (any(one.family(), other.family(), (a, b) -> a.length() > 2 && a.equals(b))) {
            return 1;
        }
        double alike = Similarity.jaroWinkler(first, second);
        if (alike >= CLOSE || Similarity.oneSlipApart(first, second) && first.length() > 3) {
            return 2;
        }
        if (alike >= NEAR) {
            return 3;
        }
        return any(one.family(), other.given(), String::equals) || any(one.given(), other.family(), String::equals)
                ? 4
                : 5;
    }

    private static int date(BirthDate one, BirthDate other) {
        if (one == null || other == null) {
            return MISSING;
        }
        boolean yearAlone = one.yearAlone() || other.yearAlone();
        if (one.equals(other) && !yearAlone) {
            return 0;
        }
        if (yearAlone) {
            return one.year() == other.year() ? 2 : yearSlip(one, other) ? 3 : 5;
        }
        if (one.isSwapOf(other) || Similarity.oneSlipApart(one.digits(), other.digits())) {
            return 1;
        }
        return one.partsShared(other) == 2 ? 4 : 5;
    }

    private static boolean yearSlip(BirthDate one, BirthDate other) {
        return Math.abs(one.year() - other.year()) == 1
                || Similarity.oneSlipApart(Integer.toString(one.year()), Integer.toString(other.year()));
    }

    /** What has only one of the two parts of a postcode says nothing. */
    private static List<String> whole(List<String> postcodes) {
        return postcodes.stream().filter(postcode -> postcode.indexOf(' ') > 0).toList();
    }

    private static int postcode(String one, String other) {
        if (one.equals(other)) {
            return 0;
        }
        if (Similarity.oneSlipApart(one, other)) {
            return 1;
        }
        int end = one.indexOf(' ');
        int otherEnd = other.indexOf(' ');
        if (end < 1 || end != otherEnd || !one.regionMatches(0, other, 0, end)) {
            return area(one).equals(area(other)) ? 4 : 5;
        }
        return one.length() > end + 1 && other.length() > end + 1 && one.charAt(end + 1) == other.charAt(end + 1)
                ? 2
                : 3;
    }

    private static String area(String postcode) {
        return postcode.length() > 1 && Character.isLetter(postcode.charAt(1))
                ? postcode.substring(0, 2)
                : postcode.substring(0, 1);
    }

    private static int code(String one, String other) {
        return one.equals(other) ? 0 : Similarity.oneSlipApart(one, other) ? 1 : 2;
    }

    private static int text(String one, String other) {
        double alike = Similarity.jaroWinkler(one, other);
        return alike == 1 ? 0 : alike >= CLOSE || Similarity.oneSlipApart(one, other) ? 1 : alike >= NEAR ? 2 : 3;
    }

    private static int email(String one, String other) {
        if (one.equals(other)) {
            return 0;
        }
        if (Similarity.jaroWinkler(one, other) >= CLOSE && Similarity.oneSlipApart(mailbox(one), mailbox(other))) {
            return 1;
        }
        return mailbox(one).equals(mailbox(other)) ? 2 : 3;
    }

    private static String mailbox(String email) {
        int at = email.indexOf('@');
        return at < 0 ? email : email.substring(0, at);
    }

    private static int best(
            List<String> some, List<String> others, java.util.function.ToIntBiFunction<String, String> level) {
        int best = MISSING;
        for (String one : some) {
            for (String other : others) {
                int found = level.applyAsInt(one, other);
                best = best == MISSING ? found : Math.min(best, found);
            }
        }
        return best;
    }

    private static boolean any(List<String> some, List<String> others, BiPredicate<String, String> alike) {
        for (String one : some) {
            for (String other : others) {
                if (alike.test(one, other)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isIn(String word, List<String> words) {
        return word.length() > 1 && words.contains(word);
    }
}
