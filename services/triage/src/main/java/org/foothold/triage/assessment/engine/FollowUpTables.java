package org.foothold.triage.assessment.engine;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.foothold.decisiontables.DecisionTables;
import org.foothold.triage.assessment.domain.FollowUp;
import org.foothold.triage.assessment.domain.Need;
import org.foothold.triage.assessment.domain.Stage;
import org.foothold.triage.flag.domain.FlagReason;
import org.foothold.triage.flag.domain.Urgency;

/**
 * The tables of a version that say what follows from a stage and its needs: {@code urgency} names one row; {@code calls for} says of each need which reason a flag carries for it
 * (or {@code none}) and which guidance is shown. A version has both or neither.
 */
final class FollowUpTables {
    private static final String NO_REASON = "none";
    private static final List<String> DECISIONS = List.of("urgency", "help");

    private FollowUpTables() {}

    static boolean areIn(DecisionTables model) {
        return model.has("urgency");
    }

    static FollowUp ask(DecisionTables model, Stage stage, List<Need> needs) {
        var decided = model.evaluate(
                Map.of(
                        "stage", stage.code(),
                        "needs", needs.stream().map(Need::code).toList()),
                DECISIONS);
        var reasons = new ArrayList<FlagReason>();
        var advice = new ArrayList<String>();
        var rules = new HashSet<String>();
        var urgency = row(decided.valueOf("urgency"));
        rules.add((String) urgency.get("rule"));
        for (var help : decided.rowsOf("help")) {
            var reason = (String) help.get("reason");
            if (!reason.equals(NO_REASON)) {
                reasons.add(FlagReason.of(reason).orElseThrow());
            }
            ((List<?>) help.get("advice")).forEach(topic -> advice.add((String) topic));
            rules.add((String) help.get("rule"));
        }
        return new FollowUp(
                Urgency.of((String) urgency.get("urgency")).orElseThrow(),
                Optional.of((String) urgency.get("rule")),
                reasons,
                advice,
                rules);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> row(Object row) {
        return (Map<String, Object>) row;
    }
}
