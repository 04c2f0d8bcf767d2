package org.foothold.triage.assessment.store;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.foothold.triage.assessment.domain.Need;
import org.foothold.triage.assessment.domain.Outcome;
import org.foothold.triage.assessment.domain.Stage;
import org.foothold.triage.questionset.domain.Danger;

/** A decision as it lies in the row, with the names of the rules that made it. */
@JsonIgnoreProperties(ignoreUnknown = true)
record OutcomeDocument(String stage, List<String> needs, List<String> dangers, List<String> rules) {
    static OutcomeDocument of(Outcome outcome) {
        return new OutcomeDocument(
                outcome.stage().name(),
                outcome.needs().stream().map(Need::name).toList(),
                outcome.dangers().stream().map(Danger::name).toList(),
                List.copyOf(outcome.rules()));
    }

    Outcome toOutcome() {
        return new Outcome(
                Stage.valueOf(stage),
                needs.stream().map(Need::valueOf).toList(),
                dangers.stream().map(Danger::valueOf).collect(Collectors.toSet()),
                Set.copyOf(rules));
    }
}
