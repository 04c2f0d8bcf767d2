package org.foothold.citizens.matching.domain;

import java.util.HashMap;
import java.util.Map;

/**
 * What people decided of pairs of the records that a model is trained on, by the places of the two. Such a pair is counted as it was
 * decided instead of as likely as the model holds it.
 */
public final class Decided {

    private final Map<Long, Boolean> pairs = new HashMap<>();

    /** Of two records; the order of the places does not matter. */
    public Decided put(int one, int other, boolean same) {
        pairs.put(key(one, other), same);
        return this;
    }

    public int size() {
        return pairs.size();
    }

    /** Takes each decision. */
    public interface Each {
        void decided(int one, int other, boolean same);
    }

    /** In any order. */
    public void each(Each each) {
        pairs.forEach((key, same) -> each.decided((int) (key >>> Integer.SIZE), (int) (long) key, same));
    }

    /** Null where nobody said anything. */
    Boolean of(int one, int other) {
        return pairs.get(key(one, other));
    }

    static long key(int one, int other) {
        return (long) Math.max(one, other) << Integer.SIZE | Math.min(one, other);
    }
}
