package org.foothold.triage.assessment.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foothold.triage.assessment.engine.GivenAnswers.FIRST_STEP;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.foothold.triage.assessment.domain.Answers;
import org.foothold.triage.assessment.domain.Concern;
import org.foothold.triage.assessment.domain.Decisions;
import org.foothold.triage.assessment.domain.DecisionsThatFailTowardsPeople;
import org.foothold.triage.assessment.domain.Need;
import org.foothold.triage.assessment.domain.Outcome;
import org.foothold.triage.assessment.domain.Stage;
import org.foothold.triage.questionset.domain.Danger;
import org.foothold.triage.questionset.domain.Option;
import org.foothold.triage.questionset.domain.QuestionSet;
import org.foothold.triage.questionset.domain.QuestionSetRef;
import org.foothold.triage.questionset.domain.Text;

class DecidingTheFirstStepTest {
    private static final Decisions RULES = ShippedDecisions.load();
    private static final Map<String, Concern> CONCERNS =
            ShippedTables.of("first-step-2").concerns();
    private final Decisions rules = RULES;

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void everyCombinationHasAStageAndNamesItsRules(@ForAll("answers") Answers answers) {
        var outcome = rules.decide(FIRST_STEP, answers);
        assertThat(outcome.stage()).isNotNull();
        assertThat(outcome.rules()).isNotEmpty();
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void noDangerAnswerLandsBelowCrisis(@ForAll("answers") Answers answers, @ForAll("dangerous") Picked danger) {
        var outcome = rules.decide(FIRST_STEP, danger.choseIn(answers));
        assertThat(outcome.stage()).isEqualTo(Stage.CRISIS);
        assertThat(outcome.dangers()).isNotEmpty();
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void aWorseAnswerNeverLowersTheStage(@ForAll("answers") Answers answers, @ForAll("picked") Picked worse) {
        Assume.that(worse.isWorseThanIn(answers));
        var before = rules.decide(FIRST_STEP, answers).stage();
        var after = rules.decide(FIRST_STEP, worse.choseIn(answers)).stage();
        assertThat(after.isAtLeast(before)).isTrue();
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void anAnswerLeftOutNeverLeadsToSelfService(@ForAll("answers") Answers answers) {
        Assume.that(FIRST_STEP.questions().stream().anyMatch(question -> !answers.tells(question.key())));
        assertThat(rules.decide(FIRST_STEP, answers).stage()).isNotEqualTo(Stage.UNIVERSAL_SELF_SERVICE);
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void aSafetyQuestionLeftOutIsLookedAtByAPerson(@ForAll("answers") Answers answers) {
        Assume.that(!answers.tells("safety"));
        assertThat(rules.decide(FIRST_STEP, answers).stage().isAtLeast(Stage.TARGETED_TRIAGE))
                .isTrue();
    }

    @Example
    void nothingAnsweredIsLookedAtByAPerson() {
        assertThat(rules.decide(FIRST_STEP, Answers.none()).stage()).isEqualTo(Stage.TARGETED_TRIAGE);
    }

    @Example
    void everyOptionOfTheSetMeansSomething() {
        for (var question : FIRST_STEP.questions()) {
            for (var option : question.options()) {
                if (!option.code().equals(Option.RATHER_NOT_SAY)) {
                    assertThat(CONCERNS).containsKey(question.key() + "." + option.code());
                }
            }
        }
    }

    @Example
    void whatIsADangerInTheQuestionsIsOneInTheRules() {
        for (var question : FIRST_STEP.questions()) {
            for (var option : question.options()) {
                assertThat(CONCERNS.get(question.key() + "." + option.code()) == Concern.DANGER)
                        .as(question.key() + "." + option.code())
                        .isEqualTo(option.danger().isPresent());
            }
        }
    }

    @Example
    void everyRuleSaysWhyInEveryLanguageOfTheQuestions() {
        ShippedTables.of("first-step-2")
                .rules()
                .forEach(rule -> assertThat(FIRST_STEP.languages())
                        .as(rule)
                        .allMatch(
                                language -> RULES.reason(FIRST_STEP.ref(), rule).isWrittenIn(language)));
    }

    @Example
    void onlyTheRulesThatMadeItSoAreGivenAsReasons() {
        var answers = with(with(allIsWell(), "home", "told-to-leave"), "online", "cannot");

        assertThat(rules.decide(FIRST_STEP, answers).rules()).containsExactly("a-serious-concern-is-looked-at");
    }

    @Example
    void somebodyForWhomAllIsWellHelpsThemselves() {
        assertThat(rules.decide(FIRST_STEP, allIsWell()).stage()).isEqualTo(Stage.UNIVERSAL_SELF_SERVICE);
    }

    @Example
    void oneSmallConcernNeedsAPerson() {
        assertThat(rules.decide(FIRST_STEP, with(allIsWell(), "online", "cannot"))
                        .stage())
                .isEqualTo(Stage.UNIVERSAL_MEDIATED);
    }

    @Example
    void oneSeriousConcernIsLookedAt() {
        assertThat(rules.decide(FIRST_STEP, with(allIsWell(), "home", "told-to-leave"))
                        .stage())
                .isEqualTo(Stage.TARGETED_TRIAGE);
    }

    @Example
    void threeSeriousConcernsGetOneConnectorAndTheMostPressingNeedsComeFirst() {
        var answers = with(
                with(with(with(allIsWell(), "wants", "work"), "home", "told-to-leave"), "money", "behind"),
                "people",
                "nobody");
        var outcome = rules.decide(FIRST_STEP, answers);
        assertThat(outcome.stage()).isEqualTo(Stage.TARGETED_COORDINATED);
        assertThat(outcome.needs())
                .containsExactly(Need.HOUSING, Need.MONEY, Need.BENEFITS, Need.ISOLATION, Need.EMPLOYMENT);
    }

    @Example
    void anOptionTheRulesDoNotKnowIsLookedAt() {
        assertThat(rules.decide(FIRST_STEP, with(allIsWell(), "money", "a-new-option"))
                        .stage())
                .isEqualTo(Stage.TARGETED_TRIAGE);
    }

    @Example
    void aFailedDecisionIsLookedAtAndStillSeesDanger() {
        var alarms = new ArrayList<String>();
        var broken =
                new DecisionsThatFailTowardsPeople(new BrokenDecisions(), (set, failure) -> alarms.add(set.toString()));
        assertThat(broken.decide(FIRST_STEP, allIsWell()).stage()).isEqualTo(Stage.TARGETED_TRIAGE);
        var danger = broken.decide(FIRST_STEP, with(allIsWell(), "home", "nowhere-tonight"));
        assertThat(danger.stage()).isEqualTo(Stage.CRISIS);
        assertThat(danger.dangers()).containsExactly(Danger.HOMELESS_TONIGHT);
        assertThat(alarms).containsExactly("first-step/2", "first-step/2");
    }

    @Provide
    Arbitrary<Answers> answers() {
        return GivenAnswers.any(FIRST_STEP);
    }

    @Provide
    Arbitrary<Picked> picked() {
        return Arbitraries.of(Picked.all());
    }

    @Provide
    Arbitrary<Picked> dangerous() {
        return Arbitraries.of(Picked.all().stream()
                .filter(pick -> pick.concern() == Concern.DANGER)
                .toList());
    }

    private static Answers allIsWell() {
        var answers = Answers.none();
        for (var pick : List.of(
                "wants nothing",
                "people several",
                "money managing",
                "home settled",
                "essentials none",
                "health none",
                "coping well",
                "safety none",
                "online easy",
                "contact no-contact")) {
            answers = with(answers, pick.split(" ")[0], pick.split(" ")[1]);
        }
        return answers;
    }

    private static Answers with(Answers answers, String question, String option) {
        return answers.with(question, new LinkedHashSet<>(List.of(option)));
    }

    /** One option, chosen in addition where the question allows several, else instead. */
    record Picked(String question, String option, Concern concern, boolean several) {
        static List<Picked> all() {
            return FIRST_STEP.questions().stream()
                    .flatMap(question -> question.options().stream()
                            .filter(option -> !option.code().equals(Option.RATHER_NOT_SAY))
                            .map(option -> new Picked(
                                    question.key(),
                                    option.code(),
                                    CONCERNS.get(question.key() + "." + option.code()),
                                    question.takesSeveral())))
                    .toList();
        }

        boolean isWorseThanIn(Answers answers) {
            var given = answers.to(question).stream()
                    .map(other -> Optional.ofNullable(CONCERNS.get(question + "." + other)))
                    .toList();
            return answers.tells(question)
                    && given.stream()
                            .allMatch(other -> other.isPresent() && other.get().compareTo(concern) <= 0)
                    && !option(option).exclusive();
        }

        private Option option(String code) {
            return FIRST_STEP.question(question).options().stream()
                    .filter(offered -> offered.code().equals(code))
                    .findFirst()
                    .orElseThrow();
        }

        Answers choseIn(Answers answers) {
            var chosen = new LinkedHashSet<String>();
            if (several) {
                answers.to(question).stream()
                        .filter(other -> !option(other).exclusive())
                        .forEach(chosen::add);
            }
            chosen.add(option);
            return answers.with(question, chosen);
        }
    }

    private static final class BrokenDecisions implements Decisions {
        @Override
        public Outcome decide(QuestionSet questions, Answers answers) {
            throw new IllegalStateException("the engine broke");
        }

        @Override
        public Text reason(QuestionSetRef set, String rule) {
            return Text.none();
        }
    }
}
