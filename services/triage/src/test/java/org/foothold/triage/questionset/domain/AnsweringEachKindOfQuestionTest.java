package org.foothold.triage.questionset.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.foothold.triage.questionset.domain.SmallQuestions.CHILDREN;
import static org.foothold.triage.questionset.domain.SmallQuestions.question;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.foothold.kernel.FieldError;
import org.foothold.kernel.InvalidInput;
import org.foothold.kernel.Personal;
import org.foothold.place.Postcode;

class AnsweringEachKindOfQuestionTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Kind TEXT = new Words(20);
    private static final Kind WHOLE =
            new Numbers(0, Optional.of(BigDecimal.ZERO), Optional.of(BigDecimal.TEN), Optional.empty());
    private static final Kind DECIMAL = new Numbers(2, Optional.empty(), Optional.empty(), Optional.empty());
    private static final Kind SUM = new Sums(Period.REPEATING, 100_000_00);
    private static final Kind OWED = new Sums(List.of(), 100_000_00);
    private static final Kind BIRTH = new Dates(true, Optional.of(LocalDate.of(1900, 1, 1)), Optional.empty(), true);
    private static final Kind DAY = new Dates(false, Optional.empty(), Optional.empty(), false);

    @Example
    void keepsSomebodysWordsAndPrintsNothingOfThem() {
        var answer = accept(TEXT, Given.value("  Walking \r\n the dog "));
        assertThat(answer).isEqualTo(new Answer.Written(Personal.of("Walking \n the dog")));
        assertThat(answer.toString()).doesNotContain("dog");
    }

    @Example
    void boundsWordsByWhatAReaderCounts() {
        assertThat(accept(TEXT, Given.value("\uD83D\uDE00".repeat(20)))).isNotNull();
        assertThat(codes(TEXT, Given.value("a".repeat(21)))).containsExactly("too-long");
        assertThat(codes(TEXT, Given.value("a\u0000b"))).containsExactly("malformed");
        assertThat(codes(TEXT, Given.value("   "))).containsExactly("required");
    }

    @Example
    void boundsNumbers() {
        assertThat(accept(WHOLE, Given.value("10"))).isEqualTo(new Answer.Counted(BigDecimal.TEN));
        assertThat(codes(WHOLE, Given.value("11"))).containsExactly("too-high");
        assertThat(codes(WHOLE, Given.value("-1"))).containsExactly("too-low");
        assertThat(codes(WHOLE, Given.value("1.5"))).containsExactly("too-fine");
        assertThat(codes(WHOLE, Given.value("1e999999999"))).containsExactly("not-a-number");
        assertThat(codes(WHOLE, Given.value("three"))).containsExactly("not-a-number");
        assertThat(accept(DECIMAL, Given.value("1,250.50"))).isEqualTo(new Answer.Counted(new BigDecimal("1250.5")));
    }

    @Property
    void keepsEverySumToThePenny(@ForAll @LongRange(max = 100_000_00) long pence, @ForAll @IntRange(max = 4) int per) {
        var period = Period.REPEATING.get(per);
        var written = BigDecimal.valueOf(pence, 2).toPlainString();
        assertThat(accept(SUM, Given.money(written, period.code()))).isEqualTo(new Answer.Money(pence, period));
    }

    @Property
    void aSumAMonthIsWithinHalfAPennyOfItsYear(
            @ForAll @LongRange(max = 100_000_00) long pence, @ForAll @IntRange(max = 4) int per) {
        var period = Period.REPEATING.get(per);
        long times = List.of(52L, 26L, 13L, 12L, 1L).get(per);
        assertThat(Math.abs(period.perMonth(pence) * 12 - pence * times)).isLessThanOrEqualTo(6);
    }

    @Example
    void asksASumForItsPeriod() {
        assertThat(codes(SUM, Given.value("12"))).containsExactly("period-required");
        assertThat(codes(SUM, Given.money("12", "once"))).containsExactly("unknown-period");
        assertThat(codes(SUM, Given.money("12.345", "week"))).containsExactly("not-money");
        assertThat(codes(SUM, Given.money("-12", "week"))).containsExactly("not-money");
        assertThat(codes(SUM, Given.money("100000.01", "week"))).containsExactly("too-high");
        assertThat(accept(OWED, Given.value("£1,200"))).isEqualTo(new Answer.Money(1200_00, Period.ONCE));
        assertThat(codes(OWED, Given.money("12", "week"))).containsExactly("unknown-period");
    }

    @Example
    void takesAsMuchOfADateAsIsKnownWhereThatIsEnough() {
        assertThat(iso(accept(BIRTH, Given.value("1985-3-27")))).isEqualTo("1985-03-27");
        assertThat(iso(accept(BIRTH, Given.value("1985-3")))).isEqualTo("1985-03");
        assertThat(iso(accept(BIRTH, Given.value("1985")))).isEqualTo("1985");
        assertThat(codes(DAY, Given.value("1985-03"))).containsExactly("incomplete-date");
        assertThat(codes(BIRTH, Given.value("1985-02-30"))).containsExactly("not-a-date");
        assertThat(codes(BIRTH, Given.value("1985--27"))).containsExactly("not-a-date");
        assertThat(codes(BIRTH, Given.value("1899-12"))).containsExactly("too-early");
        assertThat(codes(BIRTH, Given.value("2026-11-24"))).containsExactly("too-late");
        assertThat(accept(BIRTH, Given.value("2026-11"))).isNotNull();
    }

    @Example
    void takesAPostcodeHoweverItIsWritten() {
        assertThat(accept(new Places(), Given.value("zs1 4ab")))
                .isEqualTo(new Answer.Living(Personal.of(new Postcode("ZS1 4AB"))));
        assertThat(codes(new Places(), Given.value("nowhere"))).containsExactly("not-a-postcode");
    }

    @Example
    void takesEachChildAndNamesEveryFieldThatIsWrong() {
        var two =
                List.of(Map.of("name", Given.value("Ada"), "age", Given.value("4")), Map.of("age", Given.value("10")));
        assertThat(((Answer.Listed) accept(CHILDREN, Given.entries(two))).entries())
                .extracting(entry -> entry.get("age"))
                .containsExactly(new Answer.Counted(new BigDecimal(4)), new Answer.Counted(BigDecimal.TEN));
        var wrong =
                List.of(Map.of("age", Given.value("400")), Map.of("age", Given.value("4"), "pet", Given.value("cat")));
        assertThat(errors(CHILDREN, Given.entries(wrong)))
                .extracting(error -> error.field() + " " + error.code())
                .containsExactly("q.1.age too-high", "q.2.pet unknown-field");
        assertThat(codes(CHILDREN, Given.entries(List.of(Map.of(), Map.of(), Map.of(), Map.of()))))
                .containsExactly("too-many");
        assertThat(codes(CHILDREN, Given.entries(List.of(Map.of())))).containsExactly("required");
    }

    @Example
    void refusesAnAnswerOfAnotherKind() {
        assertThat(codes(TEXT, Given.options("yes"))).containsExactly("wrong-kind");
        assertThat(codes(CHILDREN, Given.value("two"))).containsExactly("wrong-kind");
        assertThat(codes(SmallQuestions.ONE_OF, Given.value("yes"))).containsExactly("wrong-kind");
        assertThat(codes(SmallQuestions.ONE_OF, Given.nothing())).containsExactly("required");
    }

    @Example
    void letsWhatMayBeSkippedBeSkippedAndNothingElse() {
        var free = question("story", TEXT);
        assertThat(free.accept(Given.skipped(), TODAY)).isEqualTo(Answer.RATHER_NOT_SAY);
        assertThat(Answer.RATHER_NOT_SAY.tells()).isFalse();
        assertThatThrownBy(() -> question("yes-no", SmallQuestions.ONE_OF).accept(Given.skipped(), TODAY))
                .isInstanceOf(InvalidInput.class);
    }

    private static String iso(Answer answer) {
        return ((Answer.Dated) answer).date().iso();
    }

    private static Answer accept(Kind kind, Given given) {
        return kind.accept("q", given, TODAY);
    }

    private static List<String> codes(Kind kind, Given given) {
        return errors(kind, given).stream().map(FieldError::code).toList();
    }

    private static List<FieldError> errors(Kind kind, Given given) {
        try {
            throw new AssertionError("was taken: " + accept(kind, given));
        } catch (InvalidInput refused) {
            return refused.errors();
        }
    }
}
