package org.foothold.triage.assessment.domain;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import org.foothold.triage.questionset.domain.Danger;

/** What has been flagged of an assessment already, so that nothing is flagged twice and no new danger is missed. */
public record Flagged(boolean any, Set<Danger> dangers) {
    public static final Flagged NOTHING = new Flagged(false, Set.of());

    public Flagged {
        dangers = Collections.unmodifiableSet(new TreeSet<>(dangers));
    }

    Set<Danger> newAmong(Set<Danger> seen) {
        var unseen = EnumSet.noneOf(Danger.class);
        unseen.addAll(seen);
        unseen.removeAll(dangers);
        return unseen;
    }

    Flagged and(Set<Danger> more) {
        var all = new TreeSet<>(dangers);
        all.addAll(more);
        return new Flagged(true, all);
    }
}
