package org.foothold.triage.assessment.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.foothold.triage.assessment.domain.Answers;
import org.foothold.triage.assessment.domain.Decisions;
import org.foothold.triage.assessment.domain.DecisionsThatFailTowardsPeople;
import org.foothold.triage.assessment.domain.FollowUp;
import org.foothold.triage.assessment.domain.Need;
import org.foothold.triage.assessment.domain.Outcome;
import org.foothold.triage.assessment.domain.Stage;
import org.foothold.triage.flag.domain.FlagReason;
import org.foothold.triage.flag.domain.Urgency;
import org.foothold.triage.questionset.domain.QuestionSet;
import org.foothold.triage.questionset.domain.QuestionSetRef;
import org.foothold.triage.questionset.domain.Text;
import org.junit.jupiter.api.Test;

/** How soon somebody is in touch, why, and what is shown. */
class WhatFollowsTest {
    private static final QuestionSetRef BEFORE = new QuestionSetRef("first-step", 1);
    private static final QuestionSetRef WITH_TABLES = new QuestionSetRef("first-step", 2);
    private static final Decisions RULES = ShippedDecisions.load();

    @Test
    void soonnessFollowsTheStage() {
        assertThat(urgency(Stage.CRISIS)).isEqualTo(Urgency.CRISIS);
        assertThat(urgency(Stage.TARGETED_COORDINATED)).isEqualTo(Urgency.URGENT);
        assertThat(urgency(Stage.TARGETED_TRIAGE, Need.MONEY, Need.BENEFITS)).isEqualTo(Urgency.ROUTINE);
    }

    @Test
    void whoeverGoesWithoutFoodOrHeatDoesNotWait() {
        assertThat(urgency(Stage.TARGETED_TRIAGE, Need.MONEY, Need.FOOD)).isEqualTo(Urgency.URGENT);
        assertThat(urgency(Stage.TARGETED_TRIAGE, Need.FUEL)).isEqualTo(Urgency.URGENT);
    }

    @Test
    void whoeverGoesWithoutIsShownWhereAGrantIs() {
        var follows = RULES.followUp(WITH_TABLES, Stage.TARGETED_TRIAGE, List.of(Need.FOOD, Need.FUEL));
        assertThat(follows.advice()).containsExactly("food", "emergency-money", "fuel");
        assertThat(follows.reasons()).containsExactly(FlagReason.FOOD, FlagReason.FUEL);
        assertThat(follows.rules())
                .containsExactlyInAnyOrder("without-food-or-heat-comes-soon", "calls-for-food", "calls-for-fuel");
        assertThat(RULES.reason(WITH_TABLES, follows.urgencyRule().orElseThrow())
                        .in("en"))
                .contains("without food or heating");
    }

    /** A version from before these tables goes on as it was; the tables say the same of how soon, whatever the needs. */
    @Property(tries = 200)
    void theTablesAreAsSoonAsWhatStoodInTheirPlace(@ForAll Stage stage, @ForAll("needs") List<Need> needs) {
        var before = RULES.followUp(BEFORE, stage, needs);
        assertThat(before).isEqualTo(FollowUp.untabled(stage, needs));
        assertThat(RULES.followUp(WITH_TABLES, stage, needs).urgency()).isEqualTo(before.urgency());
    }

    @Property(tries = 200)
    void outsideACrisisNoNeedIsPassedOver(@ForAll Stage stage, @ForAll("needs") List<Need> needs) {
        var follows = RULES.followUp(WITH_TABLES, stage, needs);
        if (stage != Stage.CRISIS) {
            assertThat(follows.reasons()).hasSameSizeAs(needs);
        }
        assertThat(follows.reasons()).noneMatch(FlagReason::isDanger);
    }

    @Provide
    Arbitrary<List<Need>> needs() {
        return Arbitraries.of(Need.class).list().uniqueElements();
    }

    @Test
    void tablesThatFailLeaveItToWhatStoodInTheirPlace() {
        var alarms = new java.util.ArrayList<QuestionSetRef>();
        var careful = new DecisionsThatFailTowardsPeople(new Broken(), (set, failure) -> alarms.add(set));
        assertThat(careful.followUp(WITH_TABLES, Stage.TARGETED_TRIAGE, List.of(Need.FOOD)))
                .isEqualTo(FollowUp.untabled(Stage.TARGETED_TRIAGE, List.of(Need.FOOD)));
        assertThat(alarms).containsExactly(WITH_TABLES);
    }

    private static Urgency urgency(Stage stage, Need... needs) {
        return RULES.followUp(WITH_TABLES, stage, List.of(needs)).urgency();
    }

    private static final class Broken implements Decisions {
        @Override
        public Outcome decide(QuestionSet questions, Answers answers) {
            throw new IllegalStateException("broken");
        }

        @Override
        public FollowUp followUp(QuestionSetRef set, Stage stage, List<Need> needs) {
            throw new IllegalStateException("broken");
        }

        @Override
        public Text reason(QuestionSetRef set, String rule) {
            return Text.none();
        }
    }
}
