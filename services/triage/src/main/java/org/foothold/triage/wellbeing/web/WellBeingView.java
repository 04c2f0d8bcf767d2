package org.foothold.triage.wellbeing.web;

import io.quarkus.qute.TemplateData;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foothold.events.RecordRef;
import org.foothold.triage.held.domain.Worker;
import org.foothold.triage.wellbeing.domain.Band;
import org.foothold.triage.wellbeing.domain.Course;
import org.foothold.triage.wellbeing.domain.Item;
import org.foothold.triage.wellbeing.domain.Resilience;
import org.foothold.triage.wellbeing.domain.Said;
import org.foothold.triage.wellbeing.domain.Taken;

/**
 * How somebody answered over time, as its page shows it.
 *
 * @param wellBeing null where nothing of it was answered
 * @param money null where the questions about money were never all answered
 */
@TemplateData
public record WellBeingView(
        String path,
        String timeline,
        Drawing wellBeing,
        Drawing money,
        List<String> days,
        List<Row> rows,
        List<Time> times) {
    private static final int SHOWN = 4;
    private static final int DRAWN = 12;
    private static final int SCALE = 10;

    /** One question with its newest answers. */
    @TemplateData
    public record Row(String name, String change, List<Cell> cells) {}

    /** One answer, under the day it was given. */
    @TemplateData
    public record Cell(String day, String answer) {}

    /** One time they were asked. */
    @TemplateData
    public record Time(String when, String by, String wrong, String wrongPath) {}

    static WellBeingView of(RecordRef person, List<Taken> all, Worker reader, Words words) {
        Course course = Course.of(all);
        List<Taken> times = course.times();
        List<Taken> newest = times.reversed().stream().limit(SHOWN).toList();
        String path = path(person);
        return new WellBeingView(
                path,
                "/dashboard/people/" + person,
                wellBeing(times, words),
                money(times, words),
                newest.stream().map(taken -> words.day(taken.at())).toList(),
                times.isEmpty() ? List.of() : rows(course, newest, words),
                all.stream().map(taken -> time(taken, path, reader, words)).toList());
    }

    static String path(RecordRef person) {
        return "/triage/well-being/" + person;
    }

    private static Time time(Taken taken, String path, Worker reader, Words words) {
        return new Time(
                words.day(taken.at()),
                taken.by().is(reader) ? words.say().you() : words.say().colleague(),
                taken.wrong().map(wrong -> words.say().why(wrong.why().code())).orElse(null),
                path + "/" + taken.id() + "/entered-in-error");
    }

    private static List<Row> rows(Course course, List<Taken> newest, Words words) {
        List<Row> rows = new ArrayList<>();
        for (Item item : Item.values()) {
            rows.add(new Row(
                    words.name(item),
                    change(course.change(item), words),
                    cells(newest, words, said -> said.to(item).map(answer -> answer(item, answer, said, words)))));
        }
        rows.add(new Row(
                words.say().resilience(),
                change(course.changeOfResilience(), words),
                cells(newest, words, said -> Resilience.of(said).map(money -> resilience(money, words)))));
        return rows;
    }

    private static List<Cell> cells(List<Taken> newest, Words words, Function<Said, Optional<String>> answer) {
        return newest.stream()
                .map(taken -> new Cell(
                        words.day(taken.at()),
                        answer.apply(taken.said()).orElse(words.say().not_answered())))
                .toList();
    }

    private static String answer(Item item, String answer, Said said, Words words) {
        return Band.of(item, said)
                .map(band -> words.say().number_in_band(answer, words.say().band(band.code())))
                .orElseGet(() -> words.answer(item, answer));
    }

    private static String resilience(Resilience money, Words words) {
        return words.say()
                .points(
                        money.points(),
                        Resilience.MOST,
                        words.say().level(money.level().code()));
    }

    private static String change(Optional<Integer> steps, Words words) {
        return steps.map(by -> by == 0
                        ? words.say().same()
                        : by > 0 ? words.say().better(by) : words.say().worse(-by))
                .orElse(words.say().no_change_known());
    }

    private static Drawing wellBeing(List<Taken> times, Words words) {
        return drawing(
                times,
                Item.in(Item.Part.WELL_BEING).stream()
                        .map(item -> new Measure(words.say().short_name(item.code()), said -> said.number(item)))
                        .toList(),
                SCALE,
                2,
                words);
    }

    private static Drawing money(List<Taken> times, Words words) {
        return drawing(
                times,
                List.of(new Measure(
                        words.say().short_name("money"),
                        said -> Resilience.of(said).map(Resilience::points))),
                Resilience.MOST,
                5,
                words);
    }

    private record Measure(String name, Function<Said, Optional<Integer>> value) {}

    private static Drawing drawing(List<Taken> times, List<Measure> measures, int most, int step, Words words) {
        List<Taken> drawn = times.subList(Math.max(0, times.size() - DRAWN), times.size());
        List<Drawing.Series> series = measures.stream()
                .map(measure -> new Drawing.Series(
                        measure.name(),
                        drawn.stream()
                                .map(taken -> measure.value().apply(taken.said()))
                                .toList()))
                .toList();
        boolean any = series.stream().anyMatch(one -> one.values().stream().anyMatch(Optional::isPresent));
        return any
                ? Drawing.of(
                        series,
                        most,
                        step,
                        said(series),
                        words.shortDay(drawn.getFirst().at()),
                        drawn.size() > 1 ? words.shortDay(drawn.getLast().at()) : null)
                : null;
    }

    private static String said(List<Drawing.Series> series) {
        return series.stream()
                .map(one -> one.name() + ": "
                        + one.values().stream()
                                .flatMap(Optional::stream)
                                .map(String::valueOf)
                                .collect(Collectors.joining(", ")))
                .collect(Collectors.joining("; "));
    }

    /** The parts of the form, each with its questions. */
    static List<FormPart> form(Words words) {
        return Stream.of(Item.Part.values())
                .map(part -> new FormPart(
                        words.say().part(part.name()),
                        words.say().part_lead(part.name()),
                        Item.in(part).stream()
                                .map(item -> new FormPart.Question(
                                        item.code(), words.question(item), words.answers(item), item.isScale()))
                                .toList()))
                .toList();
    }
}
