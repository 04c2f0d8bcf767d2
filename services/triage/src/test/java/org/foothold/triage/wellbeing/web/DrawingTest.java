package org.foothold.triage.wellbeing.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.foothold.triage.wellbeing.web.Drawing.Series;
import org.junit.jupiter.api.Test;

class DrawingTest {

    private static Optional<Integer> at(int value) {
        return Optional.of(value);
    }

    private static Drawing drawn(Series... series) {
        return Drawing.of(List.of(series), 10, 2, "said", "first", "last");
    }

    @Test
    void runsFromTheFirstTimeToTheLastAndUpwards() {
        var line = drawn(new Series("Happy", List.of(at(0), at(10)))).lines().getFirst();
        assertThat(line.points()).isEqualTo("28.0,192.0 320.0,12.0");
    }

    @Test
    void leavesOutWhatWasNotAnswered() {
        var drawing = drawn(
                new Series("Happy", List.of(at(5), Optional.empty(), at(5))),
                new Series("Anxious", List.of(Optional.empty(), Optional.empty(), Optional.empty())));
        assertThat(drawing.lines()).hasSize(1);
        assertThat(drawing.lines().getFirst().dots()).hasSize(2);
    }

    @Test
    void aSingleTimeIsADotWhereTheNamesBegin() {
        var line = drawn(new Series("Happy", List.of(at(10)))).lines().getFirst();
        assertThat(line.points()).isEqualTo("320.0,12.0");
    }

    @Test
    void noNameCoversAnother() {
        var drawing = drawn(
                new Series("Satisfied", List.of(at(7))),
                new Series("Worthwhile", List.of(at(7))),
                new Series("Happy", List.of(at(7))),
                new Series("Anxious", List.of(at(6))));
        var ys = drawing.lines().stream().map(Drawing.Line::nameY).sorted().toList();
        for (int i = 1; i < ys.size(); i++) {
            assertThat(ys.get(i) - ys.get(i - 1)).isGreaterThanOrEqualTo(17);
        }
        assertThat(drawing.lines()).extracting(Drawing.Line::colour).doesNotHaveDuplicates();
    }

    @Test
    void theScaleIsCountedFromNothing() {
        assertThat(drawn(new Series("Happy", List.of(at(1)))).steps())
                .extracting(Drawing.Step::number)
                .containsExactly("0", "2", "4", "6", "8", "10");
    }
}
