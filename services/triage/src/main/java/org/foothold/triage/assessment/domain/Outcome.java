package org.foothold.triage.assessment.domain;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.foothold.triage.questionset.domain.Danger;

/** What a decision comes to: the stage, the needs (most pressing first), the dangers, and the names of the rules that made it so. */
public record Outcome(Stage stage, List<Need> needs, Set<Danger> dangers, Set<String> rules) {
    public Outcome {
        needs = List.copyOf(needs);
        dangers = Collections.unmodifiableSet(new TreeSet<>(dangers));
        rules = Collections.unmodifiableSet(new TreeSet<>(rules));
        if (!dangers.isEmpty() && stage != Stage.CRISIS) {
            throw new IllegalArgumentException("Danger is a crisis, whatever else was decided");
        }
    }
}
