package org.foothold.triage.questionset.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foothold.triage.questionset.domain.SmallQuestions.ANY_OF;
import static org.foothold.triage.questionset.domain.SmallQuestions.NUMBER;
import static org.foothold.triage.questionset.domain.SmallQuestions.ONE_OF;
import static org.foothold.triage.questionset.domain.SmallQuestions.question;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TheRouteThroughASetTest {
    private static final QuestionSet SET = SmallQuestions.set(
            question("children", ONE_OF),
            question("how-many", NUMBER, contains("children", "yes")),
            question("school", ANY_OF, new Condition.Amount("how-many", Comparison.AT_LEAST, BigDecimal.ONE)),
            question("home", SmallQuestions.withDanger(), contains("school", "b")),
            question("last", ONE_OF));

    @Property
    void asksInTheOrderOfTheSetAndAlwaysComesToItsEnd(@ForAll("answers") Map<String, Answer> answers) {
        var route = Route.through(SET, answers).questions();
        assertThat(SET.questions()).containsSubsequence(route);
        assertThat(route).last().extracting(Question::key).isEqualTo("last");
    }

    @Property
    void isNotChangedByAnswersThatWereSetAside(@ForAll("answers") Map<String, Answer> answers) {
        var route = Route.through(SET, answers);
        var counted = new HashMap<>(answers);
        counted.keySet().removeIf(question -> !route.has(question));
        assertThat(Route.through(SET, counted)).isEqualTo(route);
    }

    @Property
    void comesBackWithItsAnswersWhenAnEarlierOneIsPutBack(@ForAll("answers") Map<String, Answer> answers) {
        var before = Route.through(SET, answers);
        var changed = new HashMap<>(answers);
        var was = changed.put("children", chosen("no"));
        Route.through(SET, changed);
        if (was == null) {
            changed.remove("children");
        } else {
            changed.put("children", was);
        }
        assertThat(Route.through(SET, changed)).isEqualTo(before);
    }

    @Property
    void keepsWhatShowsDangerWhateverWasAnsweredBefore(@ForAll("answers") Map<String, Answer> answers) {
        var danger = new HashMap<>(answers);
        danger.put("home", chosen("unsafe"));
        assertThat(Route.through(SET, danger).has("home")).isTrue();
    }

    @Property
    void letsGoOfWhatShowedDangerOnlyWhenThatVeryAnswerIsChanged(@ForAll("answers") Map<String, Answer> answers) {
        var taken = new HashMap<>(answers);
        taken.put("children", chosen("no"));
        taken.put("home", chosen("safe"));
        assertThat(Route.through(SET, taken).has("home")).isFalse();
    }

    @Example
    void leavesOutWhatIsNotCertain() {
        assertThat(keys(Map.of())).containsExactly("children", "last");
        assertThat(keys(Map.of("children", chosen("yes")))).containsExactly("children", "how-many", "last");
        assertThat(keys(Map.of("children", chosen("yes"), "how-many", Answer.RATHER_NOT_SAY)))
                .containsExactly("children", "how-many", "last");
    }

    @Example
    void countsPlacesOnTheRouteAlone() {
        var route = Route.through(SET, Map.of("children", chosen("no")));
        assertThat(route.numberOf("last")).isEqualTo(2);
        assertThat(route.before("last")).map(Question::key).contains("children");
        assertThat(route.after("last")).isEmpty();
    }

    @Provide
    Arbitrary<Map<String, Answer>> answers() {
        return Arbitraries.maps(
                Arbitraries.of("children", "how-many", "school", "home"),
                Arbitraries.of(
                        chosen("yes"),
                        chosen("no"),
                        chosen("b"),
                        chosen("safe"),
                        Answer.RATHER_NOT_SAY,
                        new Answer.Counted(BigDecimal.ONE),
                        new Answer.Counted(BigDecimal.ZERO)));
    }

    private static List<String> keys(Map<String, Answer> answers) {
        return Route.through(SET, answers).questions().stream()
                .map(Question::key)
                .toList();
    }

    private static Condition contains(String question, String option) {
        return new Condition.Contains(question, false, Set.of(option));
    }

    private static Answer chosen(String... codes) {
        return new Answer.Chosen(Set.of(codes));
    }
}
