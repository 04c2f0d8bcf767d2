package org.foothold.triage.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.foothold.samplecity.lives.Persona;
import org.foothold.triage.asking.domain.NotWorthAsking;
import org.foothold.triage.asking.domain.WeighedSet;
import org.foothold.triage.assessment.domain.Answers;
import org.foothold.triage.assessment.domain.Decisions;
import org.foothold.triage.assessment.engine.RememberedDecisions;
import org.foothold.triage.entitlement.domain.FactsOfAConversation;
import org.foothold.triage.entitlement.domain.MayBeDue;
import org.foothold.triage.entitlement.engine.DmnConditions;
import org.foothold.triage.entitlement.store.BundledEntitlements;
import org.foothold.triage.questionset.domain.Answer;
import org.foothold.triage.questionset.domain.Question;
import org.foothold.triage.questionset.domain.QuestionSet;

/** Somebody has the full conversation by themselves; their answers come by chance, and from the people of the sample city. */
class AskingOnlyWhatMattersTest {
    private static final MeasuredSet MEASURED = MeasuredSet.shipped("full-conversation");
    private static final QuestionSet SET = MEASURED.read().questions();
    private static final Decisions RULES =
            RememberedDecisions.of(SET, MEASURED.read().rules());
    private static final CombinationSpace SPACE = new CombinationSpace(MEASURED);
    private static final SampleCityPeople PEOPLE = new SampleCityPeople(SET, AskingReport.TODAY);
    private static final BundledEntitlements CATALOGUE = new BundledEntitlements();
    private static final DmnConditions CONDITIONS = new DmnConditions(CATALOGUE);
    private static final NotWorthAsking LEFT =
            new NotWorthAsking(WeighedSet.of(SET, MEASURED.read().rules().reading(SET)), CONDITIONS.tables());
    private static final AskedAdaptively ASKED = new AskedAdaptively(SET, LEFT, AskingReport.TODAY);
    private static final long MOST = 5_000_000;

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void leadsWhereTheWholeSetLeads(@ForAll @LongRange(min = 0, max = MOST) long number) {
        var would = wouldSay(number);
        var heard = hear(would);
        var whole = RULES.decide(SET, would);
        var asked = RULES.decide(SET, heard);

        assertThat(asked.stage()).as(heard.leftOut().toString()).isEqualTo(whole.stage());
        assertThat(asked.dangers()).isEqualTo(whole.dangers());
        assertThat(asked.needs()).as(heard.leftOut().toString()).isEqualTo(whole.needs());
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void showsTheSameEntitlements(@ForAll @LongRange(min = 0, max = MOST) long number) {
        var would = wouldSay(number);

        assertThat(due(hear(would))).isEqualTo(due(would));
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void changesNothingByWhateverIsAnsweredToTheRestAfterAll(@ForAll @LongRange(min = 0, max = MOST) long number) {
        var heard = hear(wouldSay(number));
        var other = wouldSay(MOST - number);
        var everything = heard;
        for (var question : heard.leftOut()) {
            everything = everything.with(question, other.answerTo(question).orElseThrow());
        }
        var asked = RULES.decide(SET, heard);
        var after = RULES.decide(SET, everything);

        assertThat(after.stage()).isEqualTo(asked.stage());
        assertThat(after.needs()).isEqualTo(asked.needs());
        assertThat(after.dangers()).isEqualTo(asked.dangers());
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void neverLeavesOutWhatCanTellOfDangerOrIsMarked(@ForAll @LongRange(min = 0, max = MOST) long number) {
        assertThat(hear(wouldSay(number)).leftOut())
                .allSatisfy(key -> assertThat(SET.question(key))
                        .matches(question -> !question.canTellOfDanger())
                        .matches(question -> !question.alwaysAsk()))
                .noneMatch(key -> SET.questions().stream()
                        .flatMap(question -> question.askIf().stream())
                        .anyMatch(condition -> condition.questions().contains(key)));
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void leavesOutMoreAndMoreTheMoreIsAnswered(@ForAll @LongRange(min = 0, max = MOST) long number) {
        var would = wouldSay(number);
        var given = Answers.none();
        Set<String> before = Set.of();
        for (var question : would.wholeRouteThrough(SET).questions()) {
            given = given.with(question.key(), would.answerTo(question.key()).orElseThrow());
            var now = LEFT.after(given, AskingReport.TODAY);
            var gone = new TreeSet<>(before);
            gone.removeAll(now);
            assertThat(gone)
                    .as("after " + question.key())
                    .isSubsetOf(given.byQuestion().keySet());
            assertThat(now).doesNotContainAnyElementsOf(given.byQuestion().keySet());
            before = now;
        }
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void isTheSameForTheSameAnswersInWhateverOrderTheyCame(
            @ForAll @LongRange(min = 0, max = MOST) long number, @ForAll long chance) {
        var given = some(wouldSay(number), new Random(chance));
        var turned = new LinkedHashMap<String, Answer>();
        new ArrayList<>(given.byQuestion().keySet())
                .reversed()
                .forEach(key -> turned.put(key, given.byQuestion().get(key)));
        var afresh =
                new NotWorthAsking(WeighedSet.of(SET, MEASURED.read().rules().reading(SET)), CONDITIONS.tables());

        assertThat(afresh.after(new Answers(turned), AskingReport.TODAY))
                .isEqualTo(LEFT.after(given, AskingReport.TODAY));
    }

    @Example
    void asksEverythingOfWhomAnAnswerIsNotUnderstood() {
        var trouble = Answers.none()
                .with("home", Set.of("told-to-leave"))
                .with("money", Set.of("behind"))
                .with("essentials", Set.of("food"));

        assertThat(LEFT.after(trouble, AskingReport.TODAY)).contains("benefit-trouble");
        assertThat(LEFT.after(trouble.with("online", Set.of("carrier-pigeon")), AskingReport.TODAY))
                .isEmpty();
    }

    @Example
    void asksAMoneyCheckAsAWholeOrNotAtAll() {
        var trouble = Answers.none()
                .with("home", Set.of("told-to-leave"))
                .with("money", Set.of("behind"))
                .with("essentials", Set.of("food"))
                .with("owes", Set.of("owes-money"));
        var set = new QuestionSet(
                SET.ref(),
                SET.languages(),
                SET.title(),
                SET.sections(),
                SET.questions().stream()
                        .map(AskingOnlyWhatMattersTest::unmarked)
                        .toList(),
                true);
        var left = new NotWorthAsking(WeighedSet.of(set, MEASURED.read().rules().reading(set)), CONDITIONS.tables());

        assertThat(left.after(trouble, AskingReport.TODAY))
                .contains("income", "outgoings", "priority-debts", "other-debts");
        assertThat(left.after(trouble.with("income", Answer.RATHER_NOT_SAY), AskingReport.TODAY))
                .doesNotContain("outgoings", "priority-debts", "other-debts");
    }

    @Example
    void isReportedForEveryPersonaOfTheSampleCity() {
        var report = new AskingReport(MEASURED);
        var rows = report.over(12, 7);

        assertThat(rows)
                .extracting(row -> row.get("persona"))
                .containsAll(Arrays.stream(Persona.values()).map(Persona::code).toList());
        assertThat(rows).allSatisfy(row -> {
            assertThat((double) row.get("same stage %")).isGreaterThanOrEqualTo(99);
            assertThat((double) row.get("asked, mean")).isLessThan((double) row.get("whole set, mean"));
        });
        assertThat(AskingReport.wrongIn(rows)).isZero();
    }

    private static Answers hear(Answers would) {
        return ASKED.hear(would, took -> {});
    }

    /** By chance, every third time as somebody of the city would; where nothing is drawn, they would rather not say. */
    private static Answers wouldSay(long number) {
        if (number % 3 == 0) {
            var personas = new ArrayList<>(PEOPLE.personas());
            return PEOPLE.of(personas.get((int) (number % personas.size())), number, 0);
        }
        var drawn = SPACE.at(number).answers();
        var all = drawn;
        for (var question : SET.questions()) {
            all = all.has(question.key()) ? all : all.with(question.key(), Answer.RATHER_NOT_SAY);
        }
        return withoutDangerThatIsNeverAsked(all);
    }

    /** Danger counts wherever it was told; nobody tells of it in answer to a question that their other answers never lead to. */
    private static Answers withoutDangerThatIsNeverAsked(Answers all) {
        var told = Answers.none();
        var next = SET.questions().stream().findFirst();
        while (next.isPresent()) {
            told = told.with(next.get().key(), all.answerTo(next.get().key()).orElseThrow());
            var sofar = told;
            next = sofar.routeThrough(SET).questions().stream()
                    .filter(question -> !sofar.has(question.key()))
                    .findFirst();
        }
        var kept = all;
        for (var question : SET.questions()) {
            if (!told.has(question.key()) && question.canTellOfDanger()) {
                kept = kept.with(question.key(), Answer.RATHER_NOT_SAY);
            }
        }
        return kept;
    }

    private static Answers some(Answers all, Random random) {
        var given = Answers.none();
        for (var answer : all.byQuestion().entrySet()) {
            given = random.nextBoolean() ? given.with(answer.getKey(), answer.getValue()) : given;
        }
        return given;
    }

    private static Question unmarked(Question question) {
        return new Question(
                question.key(),
                question.kind(),
                question.title(),
                question.hint(),
                question.why(),
                question.prompt(),
                question.section(),
                question.askIf(),
                question.maySkip(),
                question.countsAs());
    }

    private static MayBeDue due(Answers answers) {
        return MayBeDue.of(CATALOGUE.all(), CONDITIONS, FactsOfAConversation.read(SET, answers, AskingReport.TODAY));
    }
}
