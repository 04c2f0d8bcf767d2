package org.foothold.triage.wellbeing.web;

import io.quarkus.qute.TemplateData;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Lines over time, from the first time on the left to the last on the right, in units of a drawing 450 wide and 222 high. Times are drawn evenly apart.
 *
 * @param said the whole drawing in a sentence, for who does not see it
 * @param steps the numbers beside the drawing
 * @param days the first and the last time, below it
 */
@TemplateData
public record Drawing(String said, List<Step> steps, List<Line> lines, String firstDay, String lastDay) {
    private static final int LEFT = 28;
    private static final int RIGHT = 320;
    private static final int TOP = 12;
    private static final int BOTTOM = 192;
    private static final int LABELS_APART = 17;
    private static final int HALF_A_LETTER = 5;
    private static final List<String> COLOURS = List.of("#1d70b8", "#00703c", "#4c2c92", "#d4351c");
    private static final List<String> DASHES = List.of("none", "8 4", "2 4", "12 4 2 4");

    /** A number of the scale with where its line is. */
    @TemplateData
    public record Step(String number, int y) {}

    /** One line with its dots and its name at the end. */
    @TemplateData
    public record Line(String name, String points, List<Dot> dots, String colour, String dash, int nameY) {

        /** Where the sample of the line stands before its name. */
        public int keyY() {
            return nameY - HALF_A_LETTER;
        }
    }

    /** One answer. */
    @TemplateData
    public record Dot(String x, String y) {}

    /** What is drawn as one line: a value per time, none where it was not answered. */
    record Series(String name, List<Optional<Integer>> values) {

        private OptionalInt last() {
            return values.stream()
                    .flatMap(Optional::stream)
                    .mapToInt(value -> value)
                    .reduce((one, other) -> other);
        }
    }

    static Drawing of(List<Series> series, int most, int step, String said, String firstDay, String lastDay) {
        List<Series> drawn =
                series.stream().filter(one -> one.last().isPresent()).toList();
        List<Integer> nameYs = apart(drawn, most);
        List<Line> lines = IntStream.range(0, drawn.size())
                .mapToObj(place -> line(drawn.get(place), series.indexOf(drawn.get(place)), nameYs.get(place), most))
                .toList();
        List<Step> steps = IntStream.iterate(0, number -> number <= most, number -> number + step)
                .mapToObj(number -> new Step(Integer.toString(number), (int) Math.round(y(number, most))))
                .toList();
        return new Drawing(said, steps, lines, firstDay, lastDay);
    }

    private static Line line(Series series, int style, int nameY, int most) {
        int times = series.values().size();
        List<Dot> dots = new ArrayList<>();
        for (int time = 0; time < times; time++) {
            if (series.values().get(time).isPresent()) {
                dots.add(new Dot(
                        number(x(time, times)),
                        number(y(series.values().get(time).get(), most))));
            }
        }
        String points = String.join(
                " ", dots.stream().map(dot -> dot.x() + "," + dot.y()).toList());
        return new Line(series.name(), points, dots, COLOURS.get(style), DASHES.get(style), nameY);
    }

    /** Names stand where their lines end, moved down as far as they would cover each other. */
    private static List<Integer> apart(List<Series> series, int most) {
        Integer[] ys = new Integer[series.size()];
        List<Integer> order = IntStream.range(0, series.size())
                .boxed()
                .sorted(Comparator.comparing(place -> y(series.get(place).last().orElseThrow(), most)))
                .toList();
        int free = TOP;
        for (int place : order) {
            int wanted = (int) Math.round(y(series.get(place).last().orElseThrow(), most)) + HALF_A_LETTER;
            ys[place] = Math.max(wanted, free);
            free = ys[place] + LABELS_APART;
        }
        return List.of(ys);
    }

    private static double x(int time, int times) {
        return times == 1 ? RIGHT : LEFT + (double) (RIGHT - LEFT) * time / (times - 1);
    }

    private static double y(int value, int most) {
        return BOTTOM - (double) (BOTTOM - TOP) * value / most;
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
