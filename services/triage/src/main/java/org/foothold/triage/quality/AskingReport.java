package org.foothold.triage.quality;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IntSummaryStatistics;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.foothold.triage.asking.domain.NotWorthAsking;
import org.foothold.triage.asking.domain.WeighedSet;
import org.foothold.triage.assessment.domain.Answers;
import org.foothold.triage.assessment.domain.Decisions;
import org.foothold.triage.entitlement.domain.FactsOfAConversation;
import org.foothold.triage.entitlement.domain.MayBeDue;
import org.foothold.triage.entitlement.engine.DmnConditions;
import org.foothold.triage.entitlement.store.BundledEntitlements;
import org.foothold.triage.questionset.domain.QuestionSet;

/** Persona by persona of the sample city: how many questions are asked of the whole set, and whether anything comes out otherwise than if all had been. */
final class AskingReport {
    static final LocalDate TODAY = LocalDate.parse("2026-11-23");
    private static final int WARM_UP = 50;

    private final QuestionSet set;
    private final Decisions rules;
    private final SampleCityPeople people;
    private final AskedAdaptively asked;
    private final BundledEntitlements catalogue = new BundledEntitlements();
    private final DmnConditions conditions = new DmnConditions(catalogue);
    private final long decidedAheadMillis;
    private final List<Long> nanos = new ArrayList<>();

    AskingReport(MeasuredSet measured) {
        this.set = measured.read().questions();
        this.rules = measured.read().rules();
        this.people = new SampleCityPeople(set, TODAY);
        long begun = System.nanoTime();
        var weighed = WeighedSet.of(set, rules.reading(set));
        weighed.decideAhead();
        this.decidedAheadMillis = (System.nanoTime() - begun) / 1_000_000;
        this.asked = new AskedAdaptively(set, new NotWorthAsking(weighed, conditions.tables()), TODAY);
    }

    List<Map<String, Object>> over(int each, long seed) {
        for (int i = 0; i < WARM_UP; i++) {
            asked.hear(people.of("getting-by", seed + 1, i), took -> {});
        }
        return people.personas().stream()
                .map(persona -> row(persona, each, seed))
                .toList();
    }

    Map<String, Object> times() {
        var sorted = nanos.stream().mapToLong(Long::longValue).sorted().toArray();
        var row = new LinkedHashMap<String, Object>();
        row.put("next questions found", sorted.length);
        row.put("mean ms", millis((long) LongStream.of(sorted).average().orElse(0)));
        row.put("p99 ms", millis(sorted[(int) Math.min(sorted.length - 1L, sorted.length * 99L / 100)]));
        row.put("max ms", millis(sorted[sorted.length - 1]));
        row.put("decided ahead in ms, once a version", decidedAheadMillis);
        return row;
    }

    private Map<String, Object> row(String persona, int each, long seed) {
        var whole = new IntSummaryStatistics();
        var put = new IntSummaryStatistics();
        var differs = new int[Difference.values().length];
        for (int i = 0; i < each; i++) {
            var would = people.of(persona, seed, i);
            var heard = asked.hear(would, nanos::add);
            var all = would.onRoute(would.routeThrough(set));
            whole.accept(all.count());
            put.accept(heard.count());
            var then = rules.decide(set, all);
            var now = rules.decide(set, heard);
            note(differs, Difference.STAGE, now.stage() != then.stage());
            note(differs, Difference.LOWER, !now.stage().isAtLeast(then.stage()));
            note(differs, Difference.DANGER, !now.dangers().equals(then.dangers()));
            note(differs, Difference.NEEDS, !now.needs().equals(then.needs()));
            note(differs, Difference.REASONS, !now.rules().equals(then.rules()));
            note(differs, Difference.DUE, !due(heard).equals(due(all)));
        }
        var row = new LinkedHashMap<String, Object>();
        row.put("persona", persona);
        row.put("people", each);
        row.put("whole set, mean", tenths(whole.getAverage()));
        row.put("asked, mean", tenths(put.getAverage()));
        row.put("asked, least", put.getMin());
        row.put("asked, most", put.getMax());
        row.put("same stage %", tenths(100.0 * (each - differs[Difference.STAGE.ordinal()]) / each));
        row.put("lower stage", differs[Difference.LOWER.ordinal()]);
        row.put("other danger", differs[Difference.DANGER.ordinal()]);
        row.put("other needs, or in another order", differs[Difference.NEEDS.ordinal()]);
        row.put("other entitlements", differs[Difference.DUE.ordinal()]);
        row.put("other reasons in words", differs[Difference.REASONS.ordinal()]);
        return row;
    }

    /** What may come out otherwise. */
    private enum Difference {
        STAGE,
        LOWER,
        DANGER,
        NEEDS,
        REASONS,
        DUE
    }

    private static void note(int[] differs, Difference what, boolean differ) {
        differs[what.ordinal()] += differ ? 1 : 0;
    }

    private MayBeDue due(Answers answers) {
        return MayBeDue.of(catalogue.all(), conditions, FactsOfAConversation.read(set, answers, TODAY));
    }

    /** Stages that came out lower, and dangers that came out otherwise: there must be none. */
    static long wrongIn(List<Map<String, Object>> rows) {
        return rows.stream()
                .mapToLong(row -> (int) row.get("lower stage") + (int) row.get("other danger"))
                .sum();
    }

    private static double tenths(double number) {
        return Math.round(number * 10) / 10.0;
    }

    private static double millis(long nanos) {
        return Math.round(nanos / 1e3) / 1e3;
    }
}
