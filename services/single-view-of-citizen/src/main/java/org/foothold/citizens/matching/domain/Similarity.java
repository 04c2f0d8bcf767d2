package org.foothold.citizens.matching.domain;

/** How alike two short texts are. All measures are symmetric. */
public final class Similarity {

    private static final int LONGEST_PREFIX = 4;
    private static final double PREFIX_SCALE = 0.1;

    private Similarity() {}

    /** Jaro–Winkler: 1 for the same text, 0 for nothing in common; a common beginning counts more. */
    public static double jaroWinkler(String one, String other) {
        if (one.equals(other)) {
            return 1;
        }
        double jaro = jaro(one, other);
        int prefix = 0;
        int most = Math.min(LONGEST_PREFIX, Math.min(one.length(), other.length()));
        while (prefix < most && one.charAt(prefix) == other.charAt(prefix)) {
            prefix++;
        }
        return jaro + prefix * PREFIX_SCALE * (1 - jaro);
    }

    private static double jaro(String one, String other) {
        // The order of the two must not matter, and with equal lengths it would: the smaller text goes first.
        boolean turn = one.length() > other.length() || one.length() == other.length() && one.compareTo(other) > 0;
        String first = turn ? other : one;
        String second = turn ? one : other;
        int range = Math.max(0, second.length() / 2 - 1);
        boolean[] taken = new boolean[second.length()];
        char[] matched = new char[first.length()];
        int matches = 0;
        for (int i = 0; i < first.length(); i++) {
            int last = Math.min(second.length() - 1, i + range);
            for (int j = Math.max(0, i - range); j <= last; j++) {
                if (!taken[j] && first.charAt(i) == second.charAt(j)) {
                    taken[j] = true;
                    matched[matches++] = first.charAt(i);
                    break;
                }
            }
        }
        if (matches == 0) {
            return 0;
        }
        int outOfOrder = 0;
        for (int i = 0, j = 0; j < second.length(); j++) {
            if (taken[j] && matched[i++] != second.charAt(j)) {
                outOfOrder++;
            }
        }
        double all = matches;
        return (all / first.length() + all / second.length() + (all - outOfOrder / 2.0) / all) / 3;
    }

    /** Whether one insertion, deletion, replacement or swap of neighbours turns the one into the other. */
    static boolean oneSlipApart(String one, String other) {
        String shorter = one.length() <= other.length() ? one : other;
        String longer = shorter == one ? other : one;
        if (longer.length() - shorter.length() > 1) {
            return false;
        }
        int same = 0;
        while (same < shorter.length() && shorter.charAt(same) == longer.charAt(same)) {
            same++;
        }
        if (shorter.length() < longer.length()) {
            return shorter.substring(same).equals(longer.substring(same + 1));
        }
        if (same == shorter.length()) {
            return true;
        }
        boolean replaced = shorter.substring(same + 1).equals(longer.substring(same + 1));
        return replaced
                || same + 1 < shorter.length()
                        && shorter.charAt(same) == longer.charAt(same + 1)
                        && shorter.charAt(same + 1) == longer.charAt(same)
                        && shorter.substring(same + 2).equals(longer.substring(same + 2));
    }
}
