package org.foothold.citizens.golden.domain;

import java.util.Comparator;

/** Why one value stands and not another. The rule that is named is the first that told the two best values apart. */
public enum Rule {
    /** No record says anything else. */
    ONLY("only", Comparator.comparingInt(rival -> 0)),
    /** The person said so and the council accepted it; of several such words the newest. */
    CORRECTED("corrected", Comparator.comparing(Rival::correction, Comparator.nullsFirst(Comparator.naturalOrder()))),
    /** It says more: both parts of a name, a street and not only a postcode, a day that is not a stand-in. */
    COMPLETE("complete", Comparator.comparingInt(Rival::completeness)),
    /** More sources say it. */
    AGREEMENT("agreement", Comparator.comparingInt(Rival::sources)),
    /** The council trusts its source more. */
    RELIABLE("reliable", Comparator.comparingInt(Rival::reliability)),
    /** It is the newest word. */
    NEWEST("newest", Comparator.comparing(Rival::newest)),
    /** Nothing tells them apart; the record known longest stands, so that the answer is always the same. */
    KNOWN_LONGEST("known-longest", Comparator.comparing(Rival::oldestRecord).reversed());

    private final String code;
    private final Comparator<Rival> better;

    Rule(String code, Comparator<Rival> better) {
        this.code = code;
        this.better = better;
    }

    public String code() {
        return code;
    }

    /** Above zero when the first of the two stands by this rule. */
    int compare(Rival one, Rival other) {
        return better.compare(one, other);
    }
}
