package org.foothold.citizens.matching.web;

import io.quarkus.qute.TemplateData;
import java.util.ArrayList;
import java.util.List;
import org.foothold.citizens.matching.domain.Waterfall;
import org.foothold.citizens.wording.MatchingMessages;
import org.foothold.citizens.wording.Wording;

/**
 * A waterfall as the tag {@code {#waterfall of=view /}} draws it: each step begins where the one before ended, and the last
 * bar is the score. Beside the drawing stands a table with the same in words and exact numbers. It holds no value of
 * anybody: which attributes agree, and how much that says.
 *
 * @param bars the steps that weigh something, and the score
 * @param rows every step, those of which a record says nothing included
 * @param verdict what the model makes of the score, in words
 */
@TemplateData
public record WaterfallView(
        List<Bar> bars,
        List<Row> rows,
        String score,
        String verdict,
        int height,
        double zero,
        double ask,
        double join) {

    static final int LEFT = 150;
    static final int RIGHT = 420;
    static final int TOP = 34;
    static final int LINE = 30;

    /** @param kind {@code for}, {@code against} or {@code score} */
    @TemplateData
    public record Bar(String label, String weight, String kind, int y, double x, double width, double end) {

        public int textY() {
            return y + 14;
        }

        public int nextY() {
            return y + LINE;
        }
    }

    /** @param sum the score up to and with this step */
    @TemplateData
    public record Row(String what, String how, String weight, String sum) {}

    /** @param joinAt from this score on records are joined; {@code reviewAt}: from here on a person is asked */
    public static WaterfallView of(Waterfall waterfall, int joinAt, int reviewAt, Wording wording) {
        Scale scale = Scale.of(waterfall, joinAt, reviewAt);
        MatchingMessages words = wording.matching();
        List<Bar> bars = new ArrayList<>();
        List<Row> rows = new ArrayList<>();
        int sum = 0;
        for (Waterfall.Step step : waterfall.steps()) {
            int before = sum;
            sum += step.weight();
            boolean said = !step.level().equals("missing");
            String what = words.waterfall_what(step.what());
            rows.add(new Row(
                    what,
                    words.waterfall_how(step.level().isEmpty() ? step.what() : step.level()),
                    said ? wording.bits(step.weight(), 3) : "",
                    said ? wording.bits(sum, 3) : ""));
            if (step.weight() != 0) {
                bars.add(bar(what, before, sum, step.weight() > 0 ? "for" : "against", bars.size(), scale, wording));
            }
        }
        bars.add(bar(words.waterfall_score(), 0, sum, "score", bars.size(), scale, wording));
        String verdict = words.waterfall_verdict(sum >= joinAt ? "join" : sum >= reviewAt ? "ask" : "apart");
        return new WaterfallView(
                bars,
                rows,
                wording.bits(sum, 1),
                verdict,
                TOP + bars.size() * LINE + 6,
                scale.x(0),
                scale.x(reviewAt),
                scale.x(joinAt));
    }

    private static Bar bar(String label, int from, int to, String kind, int place, Scale scale, Wording wording) {
        double start = scale.x(Math.min(from, to));
        double width = Math.max(1, scale.x(Math.max(from, to)) - start);
        return new Bar(label, wording.bits(to - from, 1), kind, TOP + place * LINE, start, round(width), scale.x(to));
    }

    private static double round(double value) {
        return Math.round(value * 10) / 10.0;
    }

    /** From thousandths of a bit to the place in the drawing; holds zero and both thresholds. */
    private record Scale(int low, int high) {

        static Scale of(Waterfall waterfall, int joinAt, int reviewAt) {
            int low = Math.min(0, reviewAt);
            int high = Math.max(0, joinAt);
            int sum = 0;
            for (Waterfall.Step step : waterfall.steps()) {
                sum += step.weight();
                low = Math.min(low, sum);
                high = Math.max(high, sum);
            }
            return new Scale(low, high);
        }

        double x(int value) {
            return round(LEFT + (RIGHT - LEFT) * (double) (value - low) / (high - low));
        }
    }
}
