package org.foothold.triage.assessment.domain;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.foothold.triage.flag.domain.FlagReason;
import org.foothold.triage.flag.domain.Urgency;

/**
 * What follows from a stage and its needs: how soon somebody is in touch, why they are, and what is said that can be done now. Danger is apart from it: it has its own advice, and
 * its urgency is never decided by a table.
 *
 * @param urgencyRule the row that says how soon; empty where no table does
 * @param reasons those a flag carries, most pressing first; none of danger
 * @param advice the topics of guidance to show, most pressing first
 * @param rules the rows that made all of it so
 */
public record FollowUp(
        Urgency urgency,
        Optional<String> urgencyRule,
        List<FlagReason> reasons,
        List<String> advice,
        Set<String> rules) {
    private static final Set<Need> WITHOUT = EnumSet.of(Need.FOOD, Need.FUEL);

    public FollowUp {
        reasons = reasons.stream().distinct().toList();
        advice = advice.stream().distinct().toList();
        rules = Collections.unmodifiableSet(new TreeSet<>(rules));
        if (reasons.stream().anyMatch(FlagReason::isDanger)) {
            throw new IllegalArgumentException("Danger is seen in answers, not in needs");
        }
    }

    /**
     * Where no table says it, in the versions before there were tables for it, or where the tables fail: whoever goes without food or heat does not wait a week, each need is a
     * reason, and each has its advice.
     */
    public static FollowUp untabled(Stage stage, Collection<Need> needs) {
        return new FollowUp(
                urgency(stage, needs),
                Optional.empty(),
                needs.stream()
                        .map(Need::code)
                        .map(FlagReason::of)
                        .map(reason -> reason.orElseThrow())
                        .toList(),
                needs.stream().map(Need::code).toList(),
                Set.of());
    }

    private static Urgency urgency(Stage stage, Collection<Need> needs) {
        if (stage == Stage.CRISIS) {
            return Urgency.CRISIS;
        }
        boolean soon = stage == Stage.TARGETED_COORDINATED
                || stage == Stage.TARGETED_TRIAGE && needs.stream().anyMatch(WITHOUT::contains);
        return soon ? Urgency.URGENT : Urgency.ROUTINE;
    }
}
