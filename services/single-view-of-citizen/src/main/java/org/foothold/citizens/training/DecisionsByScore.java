package org.foothold.citizens.training;

import java.util.TreeMap;
import org.foothold.citizens.linking.application.RecordsToLearnFrom.Lesson;
import org.foothold.citizens.matching.domain.Model;

/** What people said of pairs, by the score that a model gives them: whoever sets the thresholds sees what they would have meant. */
final class DecisionsByScore {

    private static final int THOUSANDTHS = 1_000;
    private static final int LOWEST = -10;
    private static final int HIGHEST = 20;

    interface Say {
        void line(String text, Object... values);
    }

    private final TreeMap<Integer, int[]> byBit = new TreeMap<>();

    DecisionsByScore(Model model, Lesson lesson) {
        lesson.decided()
                .each((one, other, same) -> byBit.computeIfAbsent(
                                bit(model.score(
                                        lesson.features().get(one),
                                        lesson.features().get(other))),
                                none -> new int[2])[same ? 0 : 1]++);
    }

    private static int bit(int score) {
        return Math.clamp(Math.floorDiv(score, THOUSANDTHS), LOWEST, HIGHEST);
    }

    void tell(Say say) {
        if (byBit.isEmpty()) {
            return;
        }
        say.line("  what people decided, by the score of this model in bits:");
        byBit.forEach((bit, said) -> say.line("    from %+3d  %,6d the same person  %,6d not", bit, said[0], said[1]));
    }
}
