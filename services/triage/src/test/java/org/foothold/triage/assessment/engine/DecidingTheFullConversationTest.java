package org.foothold.triage.assessment.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foothold.triage.assessment.engine.GivenAnswers.FULL_CONVERSATION;

import java.util.List;
import java.util.Map;
import java.util.Set;
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
import org.foothold.triage.assessment.domain.Stage;
import org.foothold.triage.questionset.domain.Answer;
import org.foothold.triage.questionset.domain.Option;
import org.foothold.triage.questionset.domain.Period;

class DecidingTheFullConversationTest {
    private static final Decisions RULES = ShippedDecisions.load();
    private static final ShippedTables TABLES = ShippedTables.of("full-conversation-4");
    private static final Map<String, Concern> CONCERNS = TABLES.concerns();

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void everyCombinationHasAStageAndNamesItsRules(@ForAll("answers") Answers answers) {
        assertThat(RULES.decide(FULL_CONVERSATION, answers).rules()).isNotEmpty();
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void noDangerLandsBelowCrisisWhateverElseWasAnswered(
            @ForAll("answers") Answers answers, @ForAll("dangers") String danger) {
        var question = danger.split("\\.")[0];
        var told = answers.with(question, Set.of(danger.split("\\.")[1]));
        assertThat(RULES.decide(FULL_CONVERSATION, told).stage()).isEqualTo(Stage.CRISIS);
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void aQuestionLeftOpenOnTheWayNeverLeadsToSelfService(@ForAll("answers") Answers answers) {
        Assume.that(answers.routeThrough(FULL_CONVERSATION).questions().stream()
                .anyMatch(question -> !question.options().isEmpty() && !answers.tells(question.key())));
        assertThat(RULES.decide(FULL_CONVERSATION, answers).stage()).isNotEqualTo(Stage.UNIVERSAL_SELF_SERVICE);
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void whatWasSetAsideDecidesNothing(@ForAll("answers") Answers answers) {
        var counted = answers.onRoute(answers.routeThrough(FULL_CONVERSATION));
        assertThat(RULES.decide(FULL_CONVERSATION, counted)).isEqualTo(RULES.decide(FULL_CONVERSATION, answers));
    }

    @Example
    void everyOptionMeansSomethingAndDangerIsDangerInBoth() {
        for (var question : FULL_CONVERSATION.questions()) {
            for (var option : question.options()) {
                if (!option.code().equals(Option.RATHER_NOT_SAY)) {
                    assertThat(CONCERNS).containsKey(question.key() + "." + option.code());
                    assertThat(CONCERNS.get(question.key() + "." + option.code()) == Concern.DANGER)
                            .isEqualTo(option.danger().isPresent());
                }
            }
        }
    }

    @Example
    void everyRuleSaysWhyInEveryLanguageOfTheQuestions() {
        TABLES.rules()
                .forEach(rule -> assertThat(FULL_CONVERSATION.languages())
                        .as(rule)
                        .allMatch(language ->
                                RULES.reason(FULL_CONVERSATION.ref(), rule).isWrittenIn(language)));
    }

    @Example
    void somebodyForWhomAllIsWellHelpsThemselvesWithoutWritingAnything() {
        assertThat(RULES.decide(FULL_CONVERSATION, allIsWell()).stage()).isEqualTo(Stage.UNIVERSAL_SELF_SERVICE);
    }

    @Example
    void moneyThatDoesNotReachIsLookedAt() {
        var tooLittle = justAbout()
                .with("income", form("wages", 100_00, Period.WEEK))
                .with("outgoings", form("home", 600_00, Period.MONTH));
        var outcome = RULES.decide(FULL_CONVERSATION, tooLittle);
        assertThat(outcome.stage()).isEqualTo(Stage.TARGETED_TRIAGE);
        assertThat(outcome.rules()).contains("money-that-does-not-reach-is-looked-at");
        var enough = tooLittle.with("income", form("wages", 200_00, Period.WEEK));
        assertThat(RULES.decide(FULL_CONVERSATION, enough).stage()).isEqualTo(Stage.UNIVERSAL_MEDIATED);
    }

    @Example
    void aDebtThatComesFirstIsLookedAtEvenWithoutItsSumAndSetAsideWithItsQuestion() {
        var debt = new Answer.Listed(List.of(Map.of("kind", chosen("rent"))));
        var owing = justAbout().with("owes", chosen("owes-money")).with("priority-debts", debt);
        assertThat(RULES.decide(FULL_CONVERSATION, owing).rules()).contains("a-debt-that-comes-first-is-looked-at");
        var not = owing.with("owes", chosen("owes-nothing"));
        assertThat(not.has("priority-debts")).isTrue();
        assertThat(RULES.decide(FULL_CONVERSATION, not).stage()).isEqualTo(Stage.UNIVERSAL_MEDIATED);
    }

    @Provide
    Arbitrary<Answers> answers() {
        return GivenAnswers.any(FULL_CONVERSATION);
    }

    @Provide
    Arbitrary<String> dangers() {
        return Arbitraries.of(CONCERNS.keySet().stream()
                .filter(option -> CONCERNS.get(option) == Concern.DANGER)
                .sorted()
                .toList());
    }

    private static Answers justAbout() {
        return allIsWell()
                .with("money", chosen("just-about"))
                .with("owes", chosen("owes-nothing"))
                .with("savings", chosen("under-6000"));
    }

    private static Answers allIsWell() {
        var answers = Answers.none();
        for (var pick : List.of(
                "wants nothing",
                "good-at caring",
                "around family",
                "home settled",
                "tenure rent-social",
                "home-problems none",
                "age from-25",
                "children no-children",
                "money managing",
                "essentials none",
                "benefits none",
                "benefit-trouble none",
                "work working",
                "online easy",
                "health none",
                "coping well",
                "confidence sure",
                "setbacks on-my-feet",
                "lonely hardly-ever",
                "relationships none",
                "safety none",
                "contact no-contact")) {
            answers = answers.with(pick.split(" ")[0], Set.of(pick.split(" ")[1]));
        }
        return answers;
    }

    private static Answer form(String field, long pence, Period per) {
        return new Answer.Listed(List.of(Map.of(field, new Answer.Money(pence, per))));
    }

    private static Answer chosen(String code) {
        return new Answer.Chosen(Set.of(code));
    }
}
