package org.foothold.triage.publishing.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.foothold.triage.assessment.domain.FollowUp;
import org.foothold.triage.assessment.domain.Need;
import org.foothold.triage.assessment.domain.Stage;
import org.foothold.triage.flag.domain.Urgency;

/**
 * Whatever the stage and the needs, the rules say how soon somebody is in touch, why, and what is shown: a crisis is a crisis, a higher stage never waits longer, and every piece of
 * advice that is named is written.
 */
public final class WhatFollowsIsWhole {
    private static final int SHOWN = 5;

    private final ReadSet set;
    private final Predicate<String> isWritten;
    private final List<String> found = new ArrayList<>();

    private WhatFollowsIsWhole(ReadSet set, Predicate<String> isWritten) {
        this.set = set;
        this.isWritten = isWritten;
    }

    /** @param isWritten whether there is guidance on a topic */
    public static List<String> findings(ReadSet set, Predicate<String> isWritten) {
        var check = new WhatFollowsIsWhole(set, isWritten);
        check.needs().forEach(check::tryEachStage);
        return check.found.stream().distinct().limit(SHOWN).toList();
    }

    private Stream<List<Need>> needs() {
        var each = Arrays.stream(Need.values()).map(List::of);
        return Stream.concat(Stream.of(List.of(), List.of(Need.values())), each);
    }

    private void tryEachStage(List<Need> needs) {
        var before = Urgency.ROUTINE;
        for (var stage : Stage.values()) {
            try {
                var follows = set.rules().followUp(set.questions().ref(), stage, needs);
                look(stage, needs, follows, before);
                before = follows.urgency();
            } catch (RuntimeException failed) {
                found.add("rules: nothing follows from %s with %s: %s"
                        .formatted(stage.code(), codes(needs), failed.getMessage()));
            }
        }
    }

    private void look(Stage stage, List<Need> needs, FollowUp follows, Urgency before) {
        if (stage == Stage.CRISIS && follows.urgency() != Urgency.CRISIS) {
            found.add("rules: a crisis is only %s with %s"
                    .formatted(follows.urgency().code(), codes(needs)));
        }
        if (follows.urgency().compareTo(before) > 0) {
            found.add("rules: %s waits longer than the stage below it with %s".formatted(stage.code(), codes(needs)));
        }
        follows.advice().stream()
                .filter(isWritten.negate())
                .forEach(topic -> found.add("rules: there is no guidance on \"%s\"".formatted(topic)));
    }

    private static List<String> codes(List<Need> needs) {
        return needs.stream().map(Need::code).toList();
    }
}
