package org.foothold.citizens.matching.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Parts records into people by average linkage: the two groups whose records agree best on average are joined, again and
 * again, as long as that average reaches the threshold. One strong pair cannot chain two people together, for all pairs have
 * their say. What may not be together is never joined. What people said is one goes out as one, and the averages decide
 * which others come along on either side: a tie speaks of two groups, it does not break one up.
 */
public final class Grouping {

    /** A bond that no average outweighs: these two may not be one person. */
    public static final int NEVER = Integer.MIN_VALUE;

    /** A bond that a few others do not outweigh, and that many do: two whom a guard keeps apart. What people decide goes before it. */
    public static final int APART = Integer.MIN_VALUE + 1;

    /** Records said to be of one person by a human. */
    public static final int ALWAYS = Integer.MAX_VALUE;

    /** How much one pair can say for or against, in thousandths of a bit: beyond it only the count of pairs matters. */
    public static final int MOST_FOR = 14_000;

    public static final int MOST_AGAINST = -12_000;

    /** So much as four who do not say when they were born say for it. */
    private static final int SAID_APART = -40_000;

    /** The bond of two of the records to be parted, by their places. */
    public interface Bond {
        int between(int one, int other);
    }

    private final long[][] bonds;
    private final boolean[][] apart;
    private final int[] size;
    private final int[] group;
    private final int[] unit;
    private final int joinAt;

    private Grouping(int records, Bond bond, int joinAt) {
        this.joinAt = joinAt;
        this.bonds = new long[records][records];
        this.apart = new boolean[records][records];
        this.size = new int[records];
        this.group = new int[records];
        this.unit = new int[records];
        Arrays.fill(size, 1);
        List<int[]> always = new ArrayList<>();
        for (int i = 0; i < records; i++) {
            group[i] = i;
            unit[i] = i;
            for (int j = 0; j < i; j++) {
                int value = bond.between(i, j);
                if (value == ALWAYS) {
                    always.add(new int[] {j, i});
                }
                apart[i][j] = apart[j][i] = value == NEVER;
                bonds[i][j] = bonds[j][i] = value == ALWAYS ? 0 : clamp(value);
            }
        }
        always.sort(Comparator.<int[]>comparingInt(pair -> pair[0]).thenComparingInt(pair -> pair[1]));
        always.forEach(pair -> tie(unit[pair[0]], unit[pair[1]]));
    }

    /** One pair's say in an average. */
    public static int clamp(int bond) {
        return bond == APART ? SAID_APART : Math.clamp(bond, MOST_AGAINST, MOST_FOR);
    }

    /** The groups, each a list of places in rising order; for the same bonds always the same groups. */
    public static List<List<Integer>> of(int records, Bond bond, int joinAt) {
        return new Grouping(records, bond, joinAt).group();
    }

    private List<List<Integer>> group() {
        int[] best = new int[group.length];
        for (int i = 0; i < best.length; i++) {
            best[i] = bestOf(i);
        }
        while (true) {
            int one = -1;
            for (int i = 0; i < group.length; i++) {
                if (group[i] == i && best[i] >= 0 && (one < 0 || average(i, best[i]) > average(one, best[one]))) {
                    one = i;
                }
            }
            if (one < 0 || average(one, best[one]) < joinAt) {
                return groups();
            }
            int other = best[one];
            int kept = Math.min(one, other);
            int gone = Math.max(one, other);
            join(kept, gone);
            for (int i = 0; i < best.length; i++) {
                if (group[i] == i
                        && (i == kept || best[i] == kept || best[i] == gone || best[i] >= 0 && !mayJoin(i, best[i]))) {
                    best[i] = bestOf(i);
                }
            }
        }
    }

    private int bestOf(int one) {
        int best = -1;
        if (group[one] != one) {
            return best;
        }
        for (int i = 0; i < group.length; i++) {
            if (i != one && group[i] == i && mayJoin(one, i) && (best < 0 || average(one, i) > average(one, best))) {
                best = i;
            }
        }
        return best;
    }

    private double average(int one, int other) {
        return (double) bonds[one][other] / ((long) size[one] * size[other]);
    }

    private boolean mayJoin(int one, int other) {
        return !apart[unit[one]][unit[other]];
    }

    private void join(int kept, int gone) {
        for (int i = 0; i < group.length; i++) {
            if (group[i] == i && i != kept && i != gone) {
                bonds[kept][i] += bonds[gone][i];
                bonds[i][kept] = bonds[kept][i];
            }
        }
        size[kept] += size[gone];
        for (int i = 0; i < group.length; i++) {
            if (group[i] == gone) {
                group[i] = kept;
            }
        }
        tie(unit[kept], unit[gone]);
    }

    /** Two units go out as one, unless something keeps them apart; what may not be with one may not be with the other. */
    private void tie(int one, int other) {
        if (one == other || apart[one][other]) {
            return;
        }
        int kept = Math.min(one, other);
        int gone = Math.max(one, other);
        for (int i = 0; i < unit.length; i++) {
            apart[kept][i] |= apart[gone][i];
            apart[i][kept] = apart[kept][i];
        }
        for (int i = 0; i < unit.length; i++) {
            if (unit[i] == gone) {
                unit[i] = kept;
            }
        }
    }

    private List<List<Integer>> groups() {
        List<List<Integer>> groups = new ArrayList<>();
        for (int i = 0; i < unit.length; i++) {
            if (unit[i] == i) {
                List<Integer> members = new ArrayList<>();
                for (int j = 0; j < group.length; j++) {
                    if (unit[j] == i) {
                        members.add(j);
                    }
                }
                groups.add(members);
            }
        }
        return groups;
    }
}
