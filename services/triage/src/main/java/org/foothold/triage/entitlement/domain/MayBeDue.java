package org.foothold.triage.entitlement.domain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What somebody may be due, as far as the facts go: likely, worth asking, and what one more answer would settle. What clearly is not theirs is left out.
 *
 * <p>Always true: an entitlement stands in one of the lists at most.
 */
public record MayBeDue(List<Entitlement> likely, List<Entitlement> worthAsking, List<OneAnswerAway> oneAnswerAway) {
    public static final MayBeDue NOTHING = new MayBeDue(List.of(), List.of(), List.of());

    public static MayBeDue of(List<Entitlement> catalogue, Conditions conditions, Facts facts) {
        var verdicts = conditions.over(facts);
        return new MayBeDue(
                having(catalogue, verdicts, Verdict.LIKELY),
                having(catalogue, verdicts, Verdict.WORTH_ASKING),
                settled(having(catalogue, verdicts, Verdict.CANNOT_SAY), conditions, facts));
    }

    public boolean isEmpty() {
        return likely.isEmpty() && worthAsking.isEmpty() && oneAnswerAway.isEmpty();
    }

    private static List<Entitlement> having(
            List<Entitlement> catalogue, Map<String, Verdict> verdicts, Verdict wanted) {
        return catalogue.stream()
                .filter(entitlement -> verdicts.get(entitlement.code()) == wanted)
                .toList();
    }

    /** Tries each value of each open fact: whatever may become theirs by that alone is one answer away. */
    private static List<OneAnswerAway> settled(List<Entitlement> open, Conditions conditions, Facts facts) {
        var question = new LinkedHashMap<String, String>();
        for (var fact : open.isEmpty() ? List.<Fact>of() : facts.open()) {
            for (var value : fact.canBe()) {
                var verdicts = conditions.over(facts.with(fact, value));
                open.stream()
                        .map(Entitlement::code)
                        .filter(code -> verdicts.get(code).isWorthShowing())
                        .forEach(code -> question.putIfAbsent(
                                code, facts.questionFor(fact).orElseThrow()));
            }
        }
        var away = new ArrayList<OneAnswerAway>();
        open.stream()
                .filter(entitlement -> question.containsKey(entitlement.code()))
                .forEach(entitlement -> away.add(new OneAnswerAway(entitlement, question.get(entitlement.code()))));
        return List.copyOf(away);
    }
}
