package org.foothold.triage.questionset.store;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.foothold.triage.questionset.domain.Choice;
import org.foothold.triage.questionset.domain.Choose;
import org.foothold.triage.questionset.domain.Danger;
import org.foothold.triage.questionset.domain.Dates;
import org.foothold.triage.questionset.domain.Group;
import org.foothold.triage.questionset.domain.Kind;
import org.foothold.triage.questionset.domain.MoneyColumn;
import org.foothold.triage.questionset.domain.NearDay;
import org.foothold.triage.questionset.domain.Numbers;
import org.foothold.triage.questionset.domain.Period;
import org.foothold.triage.questionset.domain.Places;
import org.foothold.triage.questionset.domain.Question;
import org.foothold.triage.questionset.domain.Sums;
import org.foothold.triage.questionset.domain.Text;
import org.foothold.triage.questionset.domain.Words;

/** A question, or a field of a group, as it is written down. Which words go with which kind is for the schema to say. */
record QuestionEntry(
        @JsonProperty(required = true) String key,
        String section,
        String choose,
        String ask,
        @JsonProperty(required = true) Map<String, String> title,
        Map<String, String> hint,
        Map<String, String> why,
        Map<String, String> prompt,
        List<OptionEntry> options,
        Boolean maySkip,
        ConditionEntry askIf,
        BigDecimal atLeast,
        BigDecimal atMost,
        Integer decimals,
        Map<String, String> unit,
        List<String> per,
        boolean partIsEnough,
        String from,
        String until,
        NearEntry near,
        boolean repeats,
        Map<String, String> item,
        List<QuestionEntry> fields,
        String countsAs,
        boolean alwaysAsk) {

    /** Days so near that they are a sign of danger. */
    record NearEntry(
            @JsonProperty(required = true) String danger,
            @JsonProperty(required = true) int fromDays,
            @JsonProperty(required = true) int toDays) {
        NearDay toNearDay() {
            return new NearDay(Danger.of(danger), fromDays, toDays);
        }
    }

    private static final String TODAY = "today";
    private static final int TEXT = 2_000;
    private static final int DECIMALS = 2;
    private static final BigDecimal A_MILLION = BigDecimal.valueOf(1_000_000);

    Question toQuestion() {
        return new Question(
                key,
                kind(),
                new Text(title),
                text(hint),
                text(why),
                text(prompt),
                Optional.ofNullable(section),
                Optional.ofNullable(askIf).map(ConditionEntry::toCondition),
                maySkip == null ? choose == null : maySkip,
                Optional.ofNullable(countsAs).flatMap(MoneyColumn::of),
                alwaysAsk);
    }

    private Kind kind() {
        if (choose != null) {
            return new Choose(
                    choose.equals("any") ? Choice.ANY : Choice.ONE,
                    options.stream().map(OptionEntry::toOption).toList());
        }
        return switch (ask) {
            case "text" -> new Words(whole(atMost, TEXT));
            case "whole-number" -> numbers(0);
            case "decimal-number" -> numbers(decimals == null ? DECIMALS : decimals);
            case "money" ->
                new Sums(
                        per == null
                                ? Period.REPEATING
                                : per.stream()
                                        .map(code -> Period.of(code).orElseThrow())
                                        .filter(Period.REPEATING::contains)
                                        .toList(),
                        (atMost == null ? A_MILLION : atMost).movePointRight(2).longValueExact());
            case "date" ->
                new Dates(
                        partIsEnough,
                        date(from),
                        date(until),
                        TODAY.equals(until),
                        Optional.ofNullable(near).map(NearEntry::toNearDay));
            case "postcode" -> new Places();
            case "group" ->
                new Group(
                        repeats,
                        repeats ? whole(atLeast, 0) : 1,
                        repeats ? whole(atMost, 1) : 1,
                        item == null ? Text.none() : new Text(item),
                        fields.stream().map(QuestionEntry::toQuestion).toList());
            default -> throw new IllegalStateException("The schema lets no other kind pass");
        };
    }

    private Numbers numbers(int places) {
        return new Numbers(places, Optional.ofNullable(atLeast), Optional.ofNullable(atMost), text(unit));
    }

    private static int whole(BigDecimal number, int otherwise) {
        return number == null ? otherwise : number.intValueExact();
    }

    private static Optional<LocalDate> date(String written) {
        return Optional.ofNullable(written).filter(day -> !day.equals(TODAY)).map(LocalDate::parse);
    }

    private static Optional<Text> text(Map<String, String> written) {
        return Optional.ofNullable(written).map(Text::new);
    }
}
