package org.foothold.triage.publishing.domain;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.foothold.triage.assessment.domain.Answers;
import org.foothold.triage.assessment.domain.Need;
import org.foothold.triage.assessment.domain.Stage;
import org.foothold.triage.flag.domain.FlagReason;
import org.foothold.triage.flag.domain.Urgency;
import org.foothold.triage.questionset.domain.Danger;

/**
 * What analysts expect of the rules: these answers come to this. What a case does not speak of may be anything.
 *
 * @param needs in this order, most pressing first
 * @param rules the rules that made it so
 * @param follows how soon, why and with which advice; danger is apart from it
 */
public record TestCase(
        String name,
        Answers answers,
        Stage stage,
        Optional<List<Need>> needs,
        Optional<Set<Danger>> dangers,
        Optional<Set<String>> rules,
        Follows follows) {

    /** What is expected to follow. */
    public record Follows(
            Optional<Urgency> urgency, Optional<List<FlagReason>> reasons, Optional<List<String>> advice) {}
}
