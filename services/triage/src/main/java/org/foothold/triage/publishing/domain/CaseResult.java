package org.foothold.triage.publishing.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.foothold.triage.assessment.domain.Decisions;
import org.foothold.triage.assessment.domain.FollowUp;
import org.foothold.triage.assessment.domain.Need;
import org.foothold.triage.assessment.domain.Outcome;
import org.foothold.triage.flag.domain.FlagReason;
import org.foothold.triage.questionset.domain.Danger;
import org.foothold.triage.questionset.domain.QuestionSet;

/**
 * What came of a test case.
 *
 * @param outcome empty where the rules failed
 * @param differences from what was expected, in words; none where it passed
 */
public record CaseResult(TestCase testCase, Optional<Outcome> outcome, List<String> differences) {

    /** Decides by the rules themselves, so that a rule which fails is a difference and not a person who looks. */
    public static CaseResult of(TestCase testCase, QuestionSet questions, Decisions rules) {
        try {
            var outcome = rules.decide(questions, testCase.answers());
            var follows = rules.followUp(questions.ref(), outcome.stage(), outcome.needs());
            return new CaseResult(testCase, Optional.of(outcome), differences(testCase, outcome, follows));
        } catch (RuntimeException failed) {
            return new CaseResult(testCase, Optional.empty(), List.of("the rules failed: " + failed.getMessage()));
        }
    }

    public boolean passed() {
        return differences.isEmpty();
    }

    private static List<String> differences(TestCase expected, Outcome outcome, FollowUp follows) {
        var found = new ArrayList<String>();
        if (outcome.stage() != expected.stage()) {
            found.add("stage is %s, not %s"
                    .formatted(outcome.stage().code(), expected.stage().code()));
        }
        expected.needs()
                .filter(needs -> !needs.equals(outcome.needs()))
                .ifPresent(needs -> found.add("needs are %s, not %s".formatted(codes(outcome.needs()), codes(needs))));
        expected.dangers()
                .filter(dangers -> !dangers.equals(outcome.dangers()))
                .ifPresent(dangers -> found.add("dangers are %s, not %s"
                        .formatted(
                                outcome.dangers().stream().map(Danger::code).toList(),
                                dangers.stream().map(Danger::code).toList())));
        expected.rules()
                .filter(rules -> !rules.equals(outcome.rules()))
                .ifPresent(rules -> found.add("rules are %s, not %s".formatted(outcome.rules(), rules)));
        var following = expected.follows();
        following
                .urgency()
                .filter(urgency -> urgency != follows.urgency())
                .ifPresent(urgency -> found.add(
                        "urgency is %s, not %s".formatted(follows.urgency().code(), urgency.code())));
        following
                .reasons()
                .filter(reasons -> !reasons.equals(follows.reasons()))
                .ifPresent(reasons -> found.add(
                        "reasons are %s, not %s".formatted(reasonCodes(follows.reasons()), reasonCodes(reasons))));
        following
                .advice()
                .filter(advice -> !advice.equals(follows.advice()))
                .ifPresent(advice -> found.add("advice is %s, not %s".formatted(follows.advice(), advice)));
        return List.copyOf(found);
    }

    private static List<String> reasonCodes(List<FlagReason> reasons) {
        return reasons.stream().map(FlagReason::code).toList();
    }

    private static List<String> codes(List<Need> needs) {
        return needs.stream().map(Need::code).toList();
    }
}
