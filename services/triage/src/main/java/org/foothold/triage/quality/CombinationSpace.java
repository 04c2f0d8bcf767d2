package org.foothold.triage.quality;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.foothold.triage.assessment.domain.Answers;
import org.foothold.triage.assessment.domain.Concern;
import org.foothold.triage.publishing.domain.TypicalAnswers;
import org.foothold.triage.questionset.domain.Answer;
import org.foothold.triage.questionset.domain.Question;

/**
 * Combinations of answers to the questions of a set, by number and the same each time: first every pair of answers, then every triple among the
 * questions that decide danger or stage, then combinations by chance. What is not part of the pair or triple is filled by chance, so that its questions are
 * asked where the conditions let them be. An answer is a typical one, or none.
 */
final class CombinationSpace {
    private static final int LEFT_OPEN_ONE_IN = 12;
    private static final int FILLINGS = 40;

    /** Some questions; their answers are counted through. */
    private record Block(int[] questions, long from, long size) {}

    /** One combination, and whether all of its pair or triple stands on one way through the questions. */
    record Combination(Answers answers, boolean onTheWay) {}

    private final MeasuredSet set;
    private final List<Question> questions;
    private final List<List<Optional<Answer>>> answers;
    private final List<Block> blocks = new ArrayList<>();
    private final long pairs;
    private final long triples;

    CombinationSpace(MeasuredSet set) {
        this.set = set;
        this.questions = set.read().questions().questions();
        var typical = new TypicalAnswers(set.read().questions());
        this.answers =
                questions.stream().map(question -> orNone(typical.to(question))).toList();
        this.pairs = addPairs();
        this.triples = addTriples() - pairs;
    }

    long pairs() {
        return pairs;
    }

    long triples() {
        return triples;
    }

    /** The combination of this number; after the pairs and triples there is no end. */
    Combination at(long number) {
        var random = new Random(number * 0x9E3779B97F4A7C15L + 1);
        if (number >= pairs + triples) {
            return new Combination(byChance(random), true);
        }
        var block = blockOf(number);
        Answers filled = Answers.none();
        for (int i = 0; i < FILLINGS; i++) {
            filled = with(block, number - block.from(), byChance(random));
            if (allAsked(block, filled)) {
                return new Combination(filled, true);
            }
        }
        return new Combination(filled, false);
    }

    private long addPairs() {
        long from = 0;
        for (int one = 0; one < questions.size(); one++) {
            for (int other = one + 1; other < questions.size(); other++) {
                from = add(from, one, other);
            }
        }
        return from;
    }

    private long addTriples() {
        var deciding = new ArrayList<Integer>();
        for (int i = 0; i < questions.size(); i++) {
            if (decides(questions.get(i))) {
                deciding.add(i);
            }
        }
        long from = pairs();
        for (int a = 0; a < deciding.size(); a++) {
            for (int b = a + 1; b < deciding.size(); b++) {
                for (int c = b + 1; c < deciding.size(); c++) {
                    from = add(from, deciding.get(a), deciding.get(b), deciding.get(c));
                }
            }
        }
        return from;
    }

    private long add(long from, int... together) {
        long size = 1;
        for (int question : together) {
            size *= answers.get(question).size();
        }
        blocks.add(new Block(together, from, size));
        return from + size;
    }

    /** It shows danger, or one answer to it alone raises the stage above help in person. */
    private boolean decides(Question question) {
        return question.canTellOfDanger()
                || question.options().stream()
                        .map(option -> set.concerns().get(question.key() + "." + option.code()))
                        .anyMatch(concern -> concern != null && concern.compareTo(Concern.SERIOUS) >= 0);
    }

    private Block blockOf(long number) {
        int low = 0;
        int high = blocks.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (blocks.get(middle).from() <= number) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return blocks.get(low);
    }

    private Answers with(Block block, long number, Answers others) {
        var filled = new LinkedHashMap<>(others.byQuestion());
        long rest = number;
        for (int question : block.questions()) {
            var possible = answers.get(question);
            put(filled, question, possible.get((int) (rest % possible.size())));
            rest /= possible.size();
        }
        return new Answers(filled);
    }

    private boolean allAsked(Block block, Answers filled) {
        var route = filled.routeThrough(set.read().questions());
        for (int question : block.questions()) {
            if (!route.has(questions.get(question).key())) {
                return false;
            }
        }
        return true;
    }

    private Answers byChance(Random random) {
        var filled = new LinkedHashMap<String, Answer>();
        for (int i = 0; i < questions.size(); i++) {
            if (random.nextInt(LEFT_OPEN_ONE_IN) > 0) {
                var possible = answers.get(i);
                put(filled, i, possible.get(random.nextInt(possible.size())));
            }
        }
        return new Answers(filled);
    }

    private void put(Map<String, Answer> to, int question, Optional<Answer> chosen) {
        var key = questions.get(question).key();
        chosen.ifPresentOrElse(answer -> to.put(key, answer), () -> to.remove(key));
    }

    private static List<Optional<Answer>> orNone(List<Answer> typical) {
        return Stream.concat(
                        Stream.of(Optional.<Answer>empty()), typical.stream().map(Optional::of))
                .toList();
    }
}
