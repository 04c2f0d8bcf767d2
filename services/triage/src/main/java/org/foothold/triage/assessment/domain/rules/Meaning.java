package org.foothold.triage.assessment.domain.rules;

import java.util.Optional;
import java.util.Set;
import org.foothold.triage.assessment.domain.Danger;
import org.foothold.triage.assessment.domain.Need;

/** What choosing one option says: how much it worries us, which needs it shows, and which danger, if any. */
public record Meaning(Concern concern, Set<Need> needs, Optional<Danger> danger) {
    static Meaning nothing() {
        return new Meaning(Concern.NONE, Set.of(), Optional.empty());
    }

    static Meaning wish(Need... needs) {
        return new Meaning(Concern.NONE, Set.of(needs), Optional.empty());
    }

    static Meaning some(Need... needs) {
        return new Meaning(Concern.SOME, Set.of(needs), Optional.empty());
    }

    static Meaning serious(Need... needs) {
        return new Meaning(Concern.SERIOUS, Set.of(needs), Optional.empty());
    }

    static Meaning danger(Danger danger, Need... needs) {
        return new Meaning(Concern.DANGER, Set.of(needs), Optional.of(danger));
    }
}
