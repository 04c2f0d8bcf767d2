package org.foothold.triage.wellbeing.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.foothold.events.RecordRef;
import org.foothold.kernel.InvalidInput;
import org.foothold.triage.held.domain.Worker;

class HowSomebodyAnswersTest {
    private static final List<Item> MONEY = Item.in(Item.Part.MONEY);
    private static final RecordRef PERSON = new RecordRef("triage", new UUID(0, 1));
    private static final Worker WORKER = new Worker("worker", "connector", Optional.empty());

    private static Said said(String... codes) {
        Map<String, String> answers = new HashMap<>();
        for (int i = 0; i < codes.length; i += 2) {
            answers.put(codes[i], codes[i + 1]);
        }
        return Said.of(answers);
    }

    private static Taken taken(int day, Said said) {
        return new Taken(
                new UUID(1, day),
                PERSON,
                Taken.INSTRUMENT,
                Instant.EPOCH.plusSeconds(86_400L * day),
                WORKER,
                said,
                Optional.empty());
    }

    @Example
    void theBandsAreThoseOfTheStatisticsOffice() {
        assertThat(bands(Item.SATISFIED))
                .containsExactly(
                        Band.LOW,
                        Band.LOW,
                        Band.LOW,
                        Band.LOW,
                        Band.LOW,
                        Band.MEDIUM,
                        Band.MEDIUM,
                        Band.HIGH,
                        Band.HIGH,
                        Band.VERY_HIGH,
                        Band.VERY_HIGH);
        assertThat(bands(Item.ANXIOUS))
                .containsExactly(
                        Band.VERY_LOW,
                        Band.VERY_LOW,
                        Band.LOW,
                        Band.LOW,
                        Band.MEDIUM,
                        Band.MEDIUM,
                        Band.HIGH,
                        Band.HIGH,
                        Band.HIGH,
                        Band.HIGH,
                        Band.HIGH);
        assertThat(Band.of(Item.BILLS, said("bills", "keeping-up"))).isEmpty();
    }

    private static List<Band> bands(Item item) {
        return item.asShown().stream()
                .map(number -> Band.of(item, said(item.code(), number)).orElseThrow())
                .toList();
    }

    @Example
    void whatIsNotAnsweredIsNotKnownAndNeverBad() {
        assertThat(Resilience.of(said("bills", "keeping-up", "months-end", "something-left")))
                .isEmpty();
        assertThat(said("happy", "7", "anxious", " ").to(Item.ANXIOUS)).isEmpty();
    }

    @Example
    void whatIsNoAnswerIsRefused() {
        assertThatThrownBy(() -> said("happy", "11")).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> said("happy", "07")).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> said("bills", "never")).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> said("mood", "5")).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> said("happy", "")).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(HowSomebodyAnswersTest::said).isInstanceOf(InvalidInput.class);
    }

    @Example
    void whoHasNothingToFallBackOnIsFragileWhateverTheRestComesTo() {
        var money = Resilience.of(said(
                        "bills", "behind-with-several",
                        "unexpected-bill", "could-not-pay",
                        "income-stops", "under-a-week",
                        "months-end", "something-left",
                        "going-without", "never"))
                .orElseThrow();
        assertThat(money.points()).isEqualTo(6);
        assertThat(money.level()).isEqualTo(Resilience.Level.FRAGILE);
    }

    @Example
    void theEndsOfTheCount() {
        assertThat(Resilience.of(all(Said::of, true)))
                .contains(new Resilience(Resilience.MOST, Resilience.Level.STEADY));
        assertThat(Resilience.of(all(Said::of, false))).contains(new Resilience(0, Resilience.Level.FRAGILE));
    }

    private static Said all(Function<Map<String, String>, Said> said, boolean best) {
        Map<String, String> answers = new HashMap<>();
        MONEY.forEach(item -> answers.put(
                item.code(), best ? item.answers().getLast() : item.answers().getFirst()));
        return said.apply(answers);
    }

    @Provide
    Arbitrary<Map<String, String>> moneys() {
        return Combinators.combine(MONEY.stream()
                        .map(item -> (Arbitrary<String>) Arbitraries.of(item.answers()))
                        .toList())
                .as(answers -> {
                    Map<String, String> codes = new HashMap<>();
                    for (int i = 0; i < MONEY.size(); i++) {
                        codes.put(MONEY.get(i).code(), answers.get(i));
                    }
                    return codes;
                });
    }

    /** Whatever else they say, a better answer never makes it look worse. */
    @Property
    void aBetterAnswerNeverCountsLess(@ForAll("moneys") Map<String, String> answers) {
        Resilience before = Resilience.of(Said.of(answers)).orElseThrow();
        for (Item item : MONEY) {
            int place = item.answers().indexOf(answers.get(item.code()));
            if (place + 1 < item.answers().size()) {
                Map<String, String> better = new HashMap<>(answers);
                better.put(item.code(), item.answers().get(place + 1));
                Resilience after = Resilience.of(Said.of(better)).orElseThrow();
                assertThat(after.points()).isEqualTo(before.points() + 1);
                assertThat(after.level()).isGreaterThanOrEqualTo(before.level());
            }
        }
    }

    @Example
    void aChangeIsBetterUpwardsAndOfBeingAnxiousDownwards() {
        var course = Course.of(List.of(
                taken(9, said("happy", "7", "anxious", "2", "lonely", "hardly-ever")),
                taken(1, said("happy", "4", "anxious", "8", "lonely", "often")),
                taken(5, said("anxious", "6"))));
        assertThat(course.times()).extracting(taken -> taken.at().toString()).isSorted();
        assertThat(course.change(Item.HAPPY))
                .as("over the time it was left out")
                .contains(3);
        assertThat(course.change(Item.ANXIOUS)).contains(4);
        assertThat(course.change(Item.LONELY)).contains(3);
        assertThat(course.change(Item.BILLS)).isEmpty();
        assertThat(course.changeOfResilience()).isEmpty();
    }

    @Example
    void whatWasEnteredInErrorIsNoPartOfIt() {
        var wrong = taken(3, said("happy", "0")).enteredInError("worker", Instant.EPOCH, WhyWrong.ANOTHER_PERSON);
        var course = Course.of(Arrays.asList(taken(1, said("happy", "5")), wrong, taken(4, said("happy", "6"))));
        assertThat(course.times()).hasSize(2);
        assertThat(course.change(Item.HAPPY)).contains(1);
    }
}
