package org.foothold.citizens.linking.domain;

import java.util.Set;

/** What people have decided of pairs of records. No machine ever undoes it. */
public record HumanVerdicts(Set<RecordPair> same, Set<RecordPair> notSame) {

    public static final HumanVerdicts NONE = new HumanVerdicts(Set.of(), Set.of());

    public HumanVerdicts {
        same = Set.copyOf(same);
        notSame = Set.copyOf(notSame);
    }
}
