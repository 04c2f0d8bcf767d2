package org.foothold.triage.assessment.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foothold.triage.assessment.engine.GivenAnswers.FULL_CONVERSATION;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.foothold.triage.assessment.domain.Answers;
import org.foothold.triage.assessment.domain.Concern;
import org.foothold.triage.assessment.domain.Decisions;
import org.foothold.triage.assessment.domain.OtherAnswer;
import org.foothold.triage.assessment.domain.Outcome;
import org.foothold.triage.assessment.domain.Stage;
import org.foothold.triage.assessment.domain.WhatWouldHaveChangedIt;
import org.foothold.triage.assessment.domain.WhatWouldHaveChangedIt.Reader;
import org.foothold.triage.questionset.domain.Answer;
import org.foothold.triage.questionset.domain.Option;
import org.foothold.triage.questionset.domain.Period;
import org.foothold.triage.questionset.domain.QuestionSet;
import org.foothold.triage.questionset.domain.QuestionSetRef;
import org.foothold.triage.questionset.domain.Text;

class WhatWouldHaveChangedTheOutcomeTest {
    private static final Decisions RULES = ShippedDecisions.load();
    private static final WhatWouldHaveChangedIt CHANGES = new WhatWouldHaveChangedIt(RULES);
    private static final Map<String, Concern> CONCERNS =
            ShippedTables.of("full-conversation-4").concerns();

    @Property(tries = 20, edgeCases = EdgeCasesMode.NONE)
    void eachAnswerListedReallyLeadsToTheStageItSays(@ForAll("answers") Answers answers) {
        var stage = RULES.decide(FULL_CONVERSATION, answers).stage();
        for (var other : changes(answers, Reader.WORKER)) {
            var changed = answers.with(other.question().key(), other.instead());
            assertThat(RULES.decide(FULL_CONVERSATION, changed).stage())
                    .isEqualTo(other.then().stage())
                    .isNotEqualTo(stage);
        }
    }

    @Property(tries = 20, edgeCases = EdgeCasesMode.NONE)
    void noAnswerThatTellsOfDangerIsTakenBackOrOffered(@ForAll("answers") Answers answers) {
        var danger = answers.with("safety", Set.of("afraid-of-someone"));
        assertThat(changes(danger, Reader.WORKER)).isEmpty();
        assertThat(changes(answers, Reader.WORKER))
                .noneMatch(other -> !other.then().dangers().isEmpty());
        assertThat(changes(answers, Reader.ANYBODY))
                .noneMatch(other -> Set.of("home", "coping", "safety")
                        .contains(other.question().key()));
    }

    @Example
    void aWorkerSeesWhichConcernWouldHaveBroughtMoreHelpAndWhichBroughtThis() {
        var behind = allIsWell()
                .with("money", Set.of("behind"))
                .with("owes", Set.of("owes-nothing"))
                .with("savings", Set.of("under-6000"));
        assertThat(changes(behind, Reader.WORKER))
                .filteredOn(other -> !other.then().stage().isAtLeast(Stage.TARGETED_TRIAGE))
                .extracting(other -> other.question().key() + other.instead().options())
                .contains("money[managing]", "money[just-about]");
        assertThat(changes(allIsWell(), Reader.WORKER))
                .extracting(other -> other.question().key() + other.instead().options())
                .contains("home[told-to-leave]", "lonely[often]")
                .doesNotContain("home[nowhere-tonight]");
    }

    @Example
    void theSumIsNamedAtWhichTheMoneyWouldJustReach() {
        var tooLittle = allIsWell()
                .with("money", Set.of("just-about"))
                .with("owes", Set.of("owes-nothing"))
                .with("savings", Set.of("under-6000"))
                .with("income", form("wages", 100_00, Period.WEEK))
                .with("outgoings", form("home", 600_00, Period.MONTH));
        assertThat(changes(tooLittle, Reader.ANYBODY))
                .filteredOn(other ->
                        Set.of("income", "outgoings").contains(other.question().key()))
                .extracting(OtherAnswer::instead)
                .containsExactly(form("wages", 600_00, Period.MONTH), form("home", 433_33, Period.MONTH));
    }

    @Example
    void itTakesNoMoreDecisionsThanTheSetHasOptions() {
        var asked = new AtomicInteger();
        var counting = new Decisions() {
            @Override
            public Outcome decide(QuestionSet questions, Answers answers) {
                asked.incrementAndGet();
                return RULES.decide(questions, answers);
            }

            @Override
            public Text reason(QuestionSetRef set, String rule) {
                return RULES.reason(set, rule);
            }
        };
        var outcome = RULES.decide(FULL_CONVERSATION, allIsWell());
        new WhatWouldHaveChangedIt(counting).of(FULL_CONVERSATION, allIsWell(), outcome, Reader.WORKER);
        assertThat(asked.get())
                .isPositive()
                .isLessThan(FULL_CONVERSATION.questions().stream()
                        .mapToInt(question -> question.options().size())
                        .sum());
    }

    @Provide
    Arbitrary<Answers> answers() {
        return GivenAnswers.any(FULL_CONVERSATION);
    }

    private static List<OtherAnswer> changes(Answers answers, Reader reader) {
        return CHANGES.of(FULL_CONVERSATION, answers, RULES.decide(FULL_CONVERSATION, answers), reader);
    }

    /** Each question answered with the first option that worries nobody. */
    private static Answers allIsWell() {
        var answers = Answers.none();
        for (var question : FULL_CONVERSATION.questions()) {
            var harmless = question.options().stream()
                    .map(Option::code)
                    .filter(code -> !code.equals(Option.RATHER_NOT_SAY))
                    .min(Comparator.comparing(code -> CONCERNS.get(question.key() + "." + code)));
            if (harmless.isPresent()) {
                answers = answers.with(question.key(), Set.of(harmless.get()));
            }
        }
        return answers.onRoute(answers.routeThrough(FULL_CONVERSATION));
    }

    private static Answer form(String field, long pence, Period per) {
        return new Answer.Listed(List.of(Map.of(field, new Answer.Money(pence, per))));
    }
}
