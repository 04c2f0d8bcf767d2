package org.foothold.triage.publishing.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.foothold.decisiontables.TableAnalysis;
import org.foothold.triage.asking.domain.WeighedSet;
import org.foothold.triage.assessment.domain.Concern;
import org.foothold.triage.assessment.domain.UnreadableRules;
import org.foothold.triage.guidance.application.Guidance;
import org.foothold.triage.publishing.domain.AWorseAnswerNeverLowersTheStage;
import org.foothold.triage.publishing.domain.DangerIsSaidAlike;
import org.foothold.triage.publishing.domain.EveryPathHasAnOutcome;
import org.foothold.triage.publishing.domain.ReadSet;
import org.foothold.triage.publishing.domain.SetVersion;
import org.foothold.triage.publishing.domain.UnreadableSet;
import org.foothold.triage.publishing.domain.WhatFollowsIsWhole;
import org.foothold.triage.publishing.rulefile.RuleFile;

/** Everything that must hold of a draft as a whole, in the order in which it makes sense to mend it. */
@ApplicationScoped
class LookAtDraft {
    private final SetReading reading;
    private final Guidance guidance;

    LookAtDraft(SetReading reading, Guidance guidance) {
        this.reading = reading;
        this.guidance = guidance;
    }

    /** What was found, over how many test cases, and how many rows there are to try next. */
    record Look(List<String> findings, int cases, int rows) {}

    Look at(SetVersion draft) {
        try {
            var read = reading.whole(draft.ref(), draft.files());
            var rules = RuleFile.read(draft.files().rules());
            var found = new ArrayList<>(ofTables(rules, read));
            if (found.isEmpty()) {
                found.addAll(EveryPathHasAnOutcome.findings(read));
                found.addAll(WhatFollowsIsWhole.findings(
                        read, topic -> guidance.on(topic).isPresent()));
            }
            found.addAll(DangerIsSaidAlike.findings(read.questions(), concerns(rules)));
            if (found.isEmpty()) {
                found.addAll(AWorseAnswerNeverLowersTheStage.findings(read, concerns(rules)));
            }
            found.addAll(ofAsking(read));
            found.addAll(ofCases(read));
            return new Look(found, read.cases().size(), rules.rows().size());
        } catch (UnreadableSet unreadable) {
            return new Look(unreadable.findings(), 0, 0);
        }
    }

    private static List<String> ofTables(RuleFile rules, ReadSet read) {
        var found = new ArrayList<String>();
        rules.divisionsByZero().forEach(problem -> found.add("rules: " + problem));
        rules.reasonsNotIn(read.questions().languages()).forEach(problem -> found.add("rules: " + problem));
        TableAnalysis.problemsOf(rules.text()).forEach(problem -> found.add("rules: " + problem));
        return found;
    }

    /** Who writes that a set is adaptive expects that something is left out. */
    private static List<String> ofAsking(ReadSet read) {
        if (!read.questions().adaptive()) {
            return List.of();
        }
        try {
            WeighedSet.of(read.questions(), read.rules().reading(read.questions()));
            return List.of();
        } catch (UnreadableRules unreadable) {
            return List.of("questions: adaptive, and the rules are written so that nothing could be left out: "
                    + unreadable.getMessage());
        }
    }

    private static List<String> ofCases(ReadSet read) {
        return read.results().stream()
                .filter(result -> !result.passed())
                .map(result -> "test case \"%s\": %s"
                        .formatted(result.testCase().name(), String.join("; ", result.differences())))
                .toList();
    }

    private static Map<String, Concern> concerns(RuleFile rules) {
        return rules.concerns().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> Concern.of(entry.getValue())));
    }
}
