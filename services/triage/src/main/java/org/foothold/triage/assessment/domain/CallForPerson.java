package org.foothold.triage.assessment.domain;

import java.util.List;
import java.util.Set;
import org.foothold.triage.questionset.domain.Danger;

/** An assessment calls for somebody: the dangers, when it is danger, else what the decision came to. A flag is raised from it. */
public record CallForPerson(Set<Danger> dangers, Stage stage, List<Need> needs) {
    public boolean isDanger() {
        return !dangers.isEmpty();
    }
}
