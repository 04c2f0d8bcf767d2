package org.foothold.citizens.matching.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Learning from records of which nobody says who they are. */
class TrainingTest {

    private static final ModelPlan PLAN = new ModelPlan(
            "test-1",
            0,
            -4_000,
            List.of(
                    new ModelPlan.Attribute(Features.GIVEN, ComparisonKind.GIVEN_NAME, false),
                    new ModelPlan.Attribute(Features.BORN, ComparisonKind.DATE, false),
                    new ModelPlan.Attribute("number", ComparisonKind.CODE, false),
                    new ModelPlan.Attribute("never", ComparisonKind.CATEGORY, false)),
            List.of(new BlockingRule(List.of("number")), new BlockingRule(List.of("born"))),
            Set.of(),
            Set.of());

    /** 300 people, written down twice; one second record in ten has another date of birth, one in twenty another name. */
    private static List<Features> twice() {
        Random lot = new Random(5);
        List<Features> records = new ArrayList<>();
        for (int person = 0; person < 300; person++) {
            BirthDate born = new BirthDate(1930 + lot.nextInt(80), 1 + lot.nextInt(12), 2 + lot.nextInt(27));
            String given = name(lot);
            records.add(record(given, born, person));
            records.add(record(
                    lot.nextInt(20) == 0 ? name(lot) : given,
                    lot.nextInt(10) == 0 ? new BirthDate(1930 + lot.nextInt(80), 7, 7) : born,
                    person));
        }
        return records;
    }

    private static String name(Random lot) {
        return lot.ints(6, 'a', 'z')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static Features record(String given, BirthDate born, int person) {
        return Features.named(given, null)
                .born(born)
                .value("number", "n" + 1000 * person)
                .build();
    }

    @Test
    void findsHowOftenOnePersonAgreesWithThemself() {
        var trained = Training.train(PLAN, twice(), new Random(1));
        Comparison born = trained.model().comparisons().get(1);
        assertThat(born.m().getFirst()).isBetween(0.8, 0.97);
        assertThat(born.weight(0)).isGreaterThan(8_000);
        assertThat(born.weight(ComparisonKind.DATE.levels().size() - 1)).isNegative();
        assertThat(trained.report().converged()).isTrue();
        assertThat(trained.report().matchesExpected()).isBetween(250.0, 350.0);
    }

    @Test
    void tellsWhatItCouldNotLearn() {
        var report = Training.train(PLAN, twice(), new Random(1)).report();
        assertThat(report.untrained()).contains("never.exact", "never.different", "born.year-alone");
        assertThat(report.untrained()).doesNotContain("born.exact", "given.exact");
    }

    @Test
    void tellsOfAPassThatFoundNothing() {
        var nothing = new ModelPlan(
                PLAN.version(),
                PLAN.joinAt(),
                PLAN.reviewAt(),
                PLAN.attributes(),
                List.of(new BlockingRule(List.of("never"))),
                Set.of(),
                Set.of());
        assertThat(Training.train(nothing, twice(), new Random(1)).report().converged())
                .isFalse();
    }

    @Test
    void theSameRecordsMakeTheSameModel() {
        assertThat(Training.train(PLAN, twice(), new Random(1)).model())
                .isEqualTo(Training.train(PLAN, twice(), new Random(1)).model());
    }

    /** Of every tenth couple of one number and two dates of birth somebody said that they are two people. */
    @Test
    void whatPeopleDecidedCountsAsTheyDecidedIt() {
        var records = twice();
        Decided apart = new Decided();
        Decided together = new Decided();
        int spokenOf = 0;
        for (int first = 0; first < records.size(); first += 2) {
            if (!records.get(first).born().equals(records.get(first + 1).born())) {
                apart.put(first, first + 1, false);
                together.put(first + 1, first, true);
                spokenOf++;
            }
        }
        assertThat(spokenOf).isBetween(15, 60);
        double notSame = bornDiffers(Training.train(PLAN, records, apart, new Random(1)));
        double nobody = bornDiffers(Training.train(PLAN, records, new Random(1)));
        double same = bornDiffers(Training.train(PLAN, records, together, new Random(1)));
        assertThat(notSame).isLessThan(0.01).isLessThan(nobody / 5);
        assertThat(same).isGreaterThanOrEqualTo(nobody).isBetween(0.05, 0.2);
    }

    private static double bornDiffers(Training.Trained trained) {
        return trained.model().comparisons().get(1).m().getLast();
    }

    @Test
    void tellsHowManyDecisionsWereUsed() {
        var report = Training.train(PLAN, twice(), new Decided().put(0, 1, true).put(0, 5, false), new Random(1))
                .report();
        assertThat(report.decided()).isEqualTo(2);
        assertThat(report.decidedUsed()).isEqualTo(1); // of 0 and 5 no rule would have told
    }
}
