package org.foothold.triage.assessment.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.foothold.kernel.RuleViolation;
import org.foothold.triage.assessment.engine.ShippedDecisions;
import org.foothold.triage.questionset.domain.Answer;
import org.foothold.triage.questionset.domain.Danger;
import org.foothold.triage.questionset.domain.Given;
import org.foothold.triage.questionset.domain.QuestionSet;
import org.foothold.triage.questionset.store.BundledQuestionSets;
import org.junit.jupiter.api.Test;

class TheLifeOfAnAssessmentTest {
    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    private static final LocalDate TODAY = LocalDate.parse("2026-11-23");
    private final QuestionSet set = new BundledQuestionSets().current("first-step");
    private final Decisions decisions = ShippedDecisions.load();

    @Test
    void beginsInProgressPinnedToItsQuestionSet() {
        var step = started();
        assertThat(step.assessment().status()).isEqualTo(AssessmentStatus.IN_PROGRESS);
        assertThat(step.assessment().questionSet()).isEqualTo(set.ref());
        assertThat(step.events()).containsExactly(new AssessmentEvent.Started(Channel.WEB, "cy"));
        assertThat(step.assessment().version()).isEqualTo(1);
    }

    @Test
    void everyEventMovesTheVersionByOne() {
        var answered = answer(started().assessment(), "money", "behind");
        assertThat(answered.events()).hasSize(1);
        assertThat(answered.assessment().version()).isEqualTo(2);
    }

    @Test
    void theSameAnswerAgainChangesNothing() {
        var once = answer(started().assessment(), "money", "behind").assessment();
        var twice = answer(once, "money", "behind");
        assertThat(twice.assessment()).isEqualTo(once);
        assertThat(twice.events()).isEmpty();
    }

    @Test
    void aChangedAnswerKeepsTheLaterOnes() {
        var both = answer(answer(started().assessment(), "money", "behind").assessment(), "home", "settled");
        var changed = answer(both.assessment(), "money", "managing");
        assertThat(changed.assessment().answers().to("home")).containsExactly("settled");
        assertThat(changed.assessment().answers().to("money")).containsExactly("managing");
        assertThat(changed.events()).containsExactly(new AssessmentEvent.StepAnswered("money", 2, Optional.of(false)));
    }

    @Test
    void dangerCallsForAPersonAtOnceWhenTheyCanBeReached() {
        var reachable = started().assessment().meetPerson(set, true, NOW).assessment();
        var step = answer(reachable, "home", "nowhere-tonight");
        assertThat(step.call()).isPresent();
        assertThat(step.call().get().dangers()).containsExactly(Danger.HOMELESS_TONIGHT);
        assertThat(step.assessment().status()).isEqualTo(AssessmentStatus.IN_PROGRESS);
    }

    @Test
    void dangerToldBeforeTheDetailsCallsForAPersonWhenTheDetailsCome() {
        var danger = answer(started().assessment(), "safety", "child");
        assertThat(danger.call()).isEmpty();
        var met = danger.assessment().meetPerson(set, true, NOW);
        assertThat(met.call().orElseThrow().dangers()).containsExactly(Danger.CHILD_AT_RISK);
    }

    @Test
    void dangerIsToldEvenWhereContactIsNotSafe() {
        var met = answer(started().assessment(), "safety", "afraid-of-someone")
                .assessment()
                .meetPerson(set, false, NOW);
        assertThat(met.call().orElseThrow().dangers()).containsExactly(Danger.DOMESTIC_ABUSE);
    }

    @Test
    void oneDangerIsToldOnceAndAnotherIsToldToo() {
        var told = answer(started().assessment(), "safety", "child")
                .assessment()
                .meetPerson(set, true, NOW)
                .assessment();
        assertThat(told.complete(set, decisions, TODAY, NOW).call()).isEmpty();
        assertThat(answer(told, "home", "nowhere-tonight").call().orElseThrow().dangers())
                .containsExactly(Danger.HOMELESS_TONIGHT);
    }

    @Test
    void completingCallsForSomebodyToKeepThePromiseOfContact() {
        var met = answer(started().assessment(), "money", "behind").assessment().meetPerson(set, true, NOW);
        assertThat(met.call()).isEmpty();
        var done = met.assessment().complete(set, decisions, TODAY, NOW);
        assertThat(done.call().orElseThrow().stage()).isEqualTo(Stage.TARGETED_TRIAGE);
        assertThat(done.call().orElseThrow().needs()).containsExactly(Need.MONEY, Need.BENEFITS);
    }

    @Test
    void nobodyIsCalledForWhoLeftNoDetails() {
        var done =
                answer(started().assessment(), "money", "behind").assessment().complete(set, decisions, TODAY, NOW);
        assertThat(done.call()).isEmpty();
        assertThat(done.events())
                .singleElement()
                .satisfies(event -> assertThat(((AssessmentEvent.Completed) event).contactWanted())
                        .isFalse());
    }

    @Test
    void detailsLeftAfterTheResultCallForSomebodyThen() {
        var done = answer(started().assessment(), "money", "behind")
                .assessment()
                .complete(set, decisions, TODAY, NOW)
                .assessment();
        assertThat(done.meetPerson(set, true, NOW).call()).isPresent();
    }

    @Test
    void whoeverMustNotBeContactedIsNotFlaggedWithoutDanger() {
        var done =
                started().assessment().meetPerson(set, false, NOW).assessment().complete(set, decisions, TODAY, NOW);
        assertThat(done.call()).isEmpty();
    }

    @Test
    void aCompletedAssessmentTakesNoMoreAnswers() {
        var done = started().assessment().complete(set, decisions, TODAY, NOW).assessment();
        assertThatThrownBy(() -> answer(done, "money", "behind"))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(refusal.rule()).isEqualTo("a-completed-assessment-does-not-change"));
        assertThatThrownBy(() -> done.complete(set, decisions, TODAY, NOW)).isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> done.abandon(set, decisions, TODAY, NOW)).isInstanceOf(RuleViolation.class);
    }

    @Test
    void anAbandonedAssessmentGoesOnWhereItWas() {
        var left =
                answer(started().assessment(), "money", "behind").assessment().abandon(set, decisions, TODAY, NOW);
        assertThat(left.events()).containsExactly(new AssessmentEvent.Abandoned(Optional.of("money"), "wants"));
        var back = answer(left.assessment(), "home", "settled").assessment();
        assertThat(back.status()).isEqualTo(AssessmentStatus.IN_PROGRESS);
        assertThat(back.answers().to("money")).containsExactly("behind");
    }

    @Test
    void whoAnsweredAllAndDidNotSendIsLeftAtCheckAnswers() {
        var all = started().assessment();
        for (var question : set.questions()) {
            all = all.answer(set, question.key(), Answer.RATHER_NOT_SAY, NOW).assessment();
        }
        assertThat(all.abandon(set, decisions, TODAY, NOW).events())
                .singleElement()
                .satisfies(event -> assertThat(((AssessmentEvent.Abandoned) event).waiting())
                        .isEqualTo("check-answers"));
    }

    @Test
    void itIsToldThatAQuestionWasSkippedUnlessItCanTellOfDanger() {
        assertThat(skipped("online")).contains(true);
        assertThat(skipped("safety")).isEmpty();
        assertThat(skipped("home")).isEmpty();
    }

    @Test
    void newDangerIsToldOnceWithTheVersionOfItsAnswer() {
        var danger = answer(started().assessment(), "safety", "child");
        assertThat(danger.events())
                .contains(new AssessmentEvent.DangerSeen(Set.of(Danger.CHILD_AT_RISK)))
                .hasSize(2);
        assertThat(danger.assessment().version()).isEqualTo(2);
        assertThat(answer(danger.assessment(), "money", "behind").events()).hasSize(1);
    }

    @Test
    void whoLeftDetailsAndWentAwayIsCalledOnceByWhatTheyAnswered() {
        var met = answer(started().assessment(), "money", "behind").assessment().meetPerson(set, true, NOW);
        var left = met.assessment().abandon(set, decisions, TODAY, NOW);
        assertThat(left.call().orElseThrow().stage()).isEqualTo(Stage.TARGETED_TRIAGE);
        assertThat(left.call().orElseThrow().needs()).containsExactly(Need.MONEY, Need.BENEFITS);
        assertThat(left.assessment().status()).isEqualTo(AssessmentStatus.ABANDONED);

        var back = answer(left.assessment(), "money", "nothing-left").assessment();
        assertThat(back.abandon(set, decisions, TODAY, NOW).call()).isEmpty();
        assertThat(back.complete(set, decisions, TODAY, NOW).call()).isEmpty();
        assertThat(answer(back, "home", "nowhere-tonight").call()).isPresent();
    }

    @Test
    void whoLeftNoDetailsOrWasAlreadyFlaggedIsNotCalledForGoingAway() {
        assertThat(started().assessment().abandon(set, decisions, TODAY, NOW).call())
                .isEmpty();
        var unsafe = started().assessment().meetPerson(set, false, NOW).assessment();
        assertThat(unsafe.abandon(set, decisions, TODAY, NOW).call()).isEmpty();
        var danger = answer(started().assessment(), "safety", "child")
                .assessment()
                .meetPerson(set, true, NOW)
                .assessment();
        assertThat(danger.abandon(set, decisions, TODAY, NOW).call()).isEmpty();
    }

    @Test
    void whoTakesACodeIsBackAndACompletedAssessmentStaysSo() {
        var left =
                answer(started().assessment(), "money", "behind").assessment().abandon(set, decisions, TODAY, NOW);
        assertThat(left.assessment().keep(NOW).assessment().status()).isEqualTo(AssessmentStatus.IN_PROGRESS);
        var done = started().assessment().complete(set, decisions, TODAY, NOW).assessment();
        assertThat(done.keep(NOW).assessment().status()).isEqualTo(AssessmentStatus.COMPLETED);
    }

    private Optional<Boolean> skipped(String question) {
        var told = started()
                .assessment()
                .answer(set, question, Answer.RATHER_NOT_SAY, NOW)
                .events()
                .getFirst();
        return ((AssessmentEvent.StepAnswered) told).skipped();
    }

    private Step started() {
        return Assessment.start(new AssessmentId(new UUID(0, 1)), new UUID(0, 2), set, Channel.WEB, "cy", NOW);
    }

    private Step answer(Assessment assessment, String question, String option) {
        return assessment.answer(set, question, new Answer.Chosen(Set.of(option)), NOW);
    }

    @Test
    void aDayToLeaveThatWasWeeksAwayWhenToldIsDangerWhenItHasCome() {
        var full = new BundledQuestionSets().current("full-conversation");
        var leaveBy = full.question("leave-by");
        var told = Assessment.start(
                        new AssessmentId(UUID.randomUUID()), UUID.randomUUID(), full, Channel.WEB, "en", NOW)
                .assessment()
                .answer(full, "home", new Answer.Chosen(Set.of("told-to-leave")), NOW)
                .assessment()
                .answer(full, "leave-by", leaveBy.accept(Given.value("2026-11-24"), TODAY.minusDays(20)), NOW)
                .assessment()
                .meetPerson(full, true, NOW)
                .assessment();
        assertThat(told.answers().dangersIn(full)).isEmpty();

        var done = told.complete(full, decisions, TODAY, NOW);
        assertThat(done.call().orElseThrow().dangers()).containsExactly(Danger.HOMELESS_TONIGHT);
        assertThat(done.assessment().outcome().orElseThrow().stage()).isEqualTo(Stage.CRISIS);
        assertThat(done.events()).contains(new AssessmentEvent.DangerSeen(Set.of(Danger.HOMELESS_TONIGHT)));

        var gone = told.abandon(full, decisions, TODAY, NOW);
        assertThat(gone.call().orElseThrow().dangers()).containsExactly(Danger.HOMELESS_TONIGHT);
    }
}
