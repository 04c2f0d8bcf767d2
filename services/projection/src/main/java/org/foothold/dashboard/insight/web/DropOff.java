package org.foothold.dashboard.insight.web;

import io.quarkus.qute.TemplateData;
import java.util.ArrayList;
import java.util.List;
import org.foothold.dashboard.insight.domain.Insight;
import org.foothold.dashboard.insight.domain.Shown;
import org.foothold.dashboard.wording.InsightMessages;

/**
 * A bar for each question: of those who answered it or left at it, how many in a hundred left. Worked out of the numbers that are told, so it
 * tells no more than they do.
 */
@TemplateData
public record DropOff(List<Bar> bars, int height) {

    private static final int LEFT = 150;
    private static final int FULL = 270;
    private static final int APART = 28;

    /** @param width of the bar; {@code after} is where its words begin */
    @TemplateData
    public record Bar(String label, String words, int top, int base, int width, int after) {}

    public boolean isEmpty() {
        return bars.isEmpty();
    }

    static DropOff of(Insight.Table questions, InsightMessages say) {
        List<Bar> bars = new ArrayList<>();
        for (Insight.Line line : questions.lines()) {
            Shown answered = line.counts().getFirst();
            Shown left = line.counts().getLast();
            int top = bars.size() * APART;
            if (answered.isHidden() || left.isHidden()) {
                bars.add(bar(say.step(line.code()), say.hidden(), top, 0));
            } else {
                long there = answered.count().getAsLong() + left.count().getAsLong();
                long inHundred =
                        there == 0 ? 0 : Math.round(100.0 * left.count().getAsLong() / there);
                bars.add(bar(say.step(line.code()), say.in_hundred(inHundred), top, (int) (FULL * inHundred / 100)));
            }
        }
        return new DropOff(bars, bars.size() * APART);
    }

    private static Bar bar(String label, String words, int top, int width) {
        return new Bar(label, words, top + 4, top + 19, width, LEFT + width + 6);
    }
}
