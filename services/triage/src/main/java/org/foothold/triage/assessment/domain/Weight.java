package org.foothold.triage.assessment.domain;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/** What the rules make of one option: how much it worries them, and which needs it shows. */
public record Weight(Concern concern, Set<Need> needs) {
    public static final Weight NONE = new Weight(Concern.NONE, Set.of());

    public Weight {
        needs = Collections.unmodifiableSet(new LinkedHashSet<>(needs));
    }
}
