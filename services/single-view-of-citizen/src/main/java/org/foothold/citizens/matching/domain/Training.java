package org.foothold.citizens.matching.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;

/**
 * Learns a model from records without being told who is who. How often two people agree by chance is counted on random
 * pairs; how often two records of one person agree is found by expectation and maximisation over the pairs of each blocking
 * rule in turn, leaving out the attributes that the rule itself demands. What people decided of pairs is taken as given.
 */
public final class Training {

    /** @param model ready to be used, and kept */
    public record Trained(Model model, TrainingReport report) {}

    private static final int RANDOM_PAIRS = 1_000_000;
    private static final int LARGEST_BLOCK = 60;
    private static final int MOST_PAIRS = 1_500_000;
    private static final int MOST_ITERATIONS = 200;
    private static final double CONVERGED = 1e-4;
    private static final double ENOUGH = 3;
    private static final int ROUNDS = 3;

    private final ModelPlan plan;
    private final List<Features> records;
    private final Decided decided;
    private final RandomGenerator random;
    private final double allPairs;

    private Training(ModelPlan plan, List<Features> records, Decided decided, RandomGenerator random) {
        this.plan = plan;
        this.records = records;
        this.decided = decided;
        this.random = random;
        this.allPairs = records.size() * (records.size() - 1.0) / 2;
    }

    /** Without anybody's decisions. */
    public static Trained train(ModelPlan plan, List<Features> records, RandomGenerator random) {
        return train(plan, records, new Decided(), random);
    }

    /** @param decided what people said of pairs of these records */
    public static Trained train(ModelPlan plan, List<Features> records, Decided decided, RandomGenerator random) {
        return new Training(plan, records, decided, random).train();
    }

    private Trained train() {
        Patterns chance = randomPairs();
        Map<BlockingRule, Patterns> blocks = new HashMap<>();
        Patterns candidates = new Patterns(plan.attributes());
        Set<Long> seen = new HashSet<>();
        for (BlockingRule rule : plan.blocking()) {
            Patterns found = new Patterns(plan.attributes());
            pairsOf(rule, seen, found, candidates);
            blocks.put(rule, found);
        }
        Weights weights = new Weights(plan.attributes());
        double share = 1 / Math.max(2.0, records.size());
        List<TrainingReport.Pass> passes = List.of();
        double[][] learnt = new double[0][];
        for (int round = 0; round < ROUNDS; round++) {
            countChance(weights, chance, round == 0 ? 0 : share);
            learnt = emptyCounts();
            passes = new ArrayList<>();
            for (BlockingRule rule : plan.blocking()) {
                passes.add(pass(rule, blocks.get(rule), weights, learnt));
            }
            for (int i = 0; i < learnt.length; i++) {
                weights.learn(i, learnt[i], ENOUGH);
            }
            share = shareOfMatches(candidates, weights, share);
        }
        var report =
                new TrainingReport(passes, untrained(learnt), share * allPairs, decided.size(), candidates.decided());
        return new Trained(model(weights, share), report);
    }

    private Patterns randomPairs() {
        Patterns chance = new Patterns(plan.attributes());
        int wanted = (int) Math.min(RANDOM_PAIRS, allPairs * 2);
        for (int i = 0; i < wanted; i++) {
            int one = random.nextInt(records.size());
            int other = random.nextInt(records.size());
            if (one != other && comparable(records.get(one), records.get(other))) {
                chance.add(records.get(one), records.get(other));
            }
        }
        return chance;
    }

    private void pairsOf(BlockingRule rule, Set<Long> seen, Patterns found, Patterns candidates) {
        Map<String, List<Integer>> blocks = new HashMap<>();
        for (int i = 0; i < records.size(); i++) {
            for (String value : rule.valuesOf(records.get(i))) {
                blocks.computeIfAbsent(value, none -> new ArrayList<>()).add(i);
            }
        }
        for (List<Integer> block : blocks.values()) {
            if (block.size() > LARGEST_BLOCK || found.pairs() > MOST_PAIRS) {
                continue;
            }
            for (int i = 0; i < block.size(); i++) {
                for (int j = 0; j < i; j++) {
                    Features one = records.get(block.get(i));
                    Features other = records.get(block.get(j));
                    Boolean same = decided.of(block.get(i), block.get(j));
                    if (teachesNothing(one, other, same)) {
                        continue;
                    }
                    found.add(one, other, same);
                    if (seen.add(Decided.key(block.get(i), block.get(j)))) {
                        candidates.add(one, other, same);
                    }
                }
            }
        }
    }

    private boolean teachesNothing(Features one, Features other, Boolean same) {
        return !Boolean.TRUE.equals(same) && (!comparable(one, other) || guarded(one, other));
    }

    /** Two records of a source that has each person once are of two people, and teach nothing. */
    private static boolean comparable(Features one, Features other) {
        return one.uniqueIn() == null || !one.uniqueIn().equals(other.uniqueIn());
    }

    /** Relatives share so much that they would teach that one person has many names and birthdays; unless somebody said it is one. */
    private boolean guarded(Features one, Features other) {
        return plan.guards().stream().anyMatch(guard -> guard.holds(one, other));
    }

    /** Among random pairs are a few of one person; they count by how unlikely they are. */
    private void countChance(Weights weights, Patterns chance, double share) {
        Weights before = new Weights(weights);
        double[][] counts = emptyCounts();
        chance.each((levels, count) -> {
            double different = share == 0 ? 1 : 1 - before.posterior(levels, share, all -> true);
            add(counts, levels, count.all() * different);
        });
        for (int i = 0; i < counts.length; i++) {
            weights.u[i] = Weights.shares(counts[i], Weights.LEAST_U);
        }
    }

    private TrainingReport.Pass pass(BlockingRule rule, Patterns pairs, Weights from, double[][] learnt) {
        List<String> demanded = rule.attributes();
        Weights weights = new Weights(from);
        double[] share = {0.3};
        int iteration = 0;
        double moved = 1;
        double[][] counts = emptyCounts();
        while (iteration < MOST_ITERATIONS && moved > CONVERGED && pairs.pairs() > 0) {
            iteration++;
            double[][] expected = emptyCounts();
            double[] matches = {0};
            pairs.each((levels, count) -> {
                double same = count.matches(weights.posterior(levels, share[0], i -> isFree(i, demanded)));
                matches[0] += same;
                add(expected, levels, same);
            });
            moved = Math.abs(share[0] - matches[0] / pairs.pairs());
            share[0] = Math.clamp(matches[0] / pairs.pairs(), 1e-6, 1 - 1e-6);
            for (int i = 0; i < expected.length; i++) {
                if (isFree(i, demanded) && Arrays.stream(expected[i]).sum() > 0) {
                    double[] m = Weights.shares(expected[i], Weights.LEAST_M);
                    moved = Math.max(moved, distance(m, weights.m[i]));
                    weights.m[i] = m;
                }
            }
            counts = expected;
        }
        for (int i = 0; i < counts.length; i++) {
            if (isFree(i, demanded)) {
                add(learnt[i], counts[i]);
            }
        }
        return new TrainingReport.Pass(
                rule.name(),
                pairs.pairs(),
                iteration,
                pairs.pairs() > 0 && moved <= CONVERGED,
                share[0] * pairs.pairs());
    }

    private double shareOfMatches(Patterns candidates, Weights weights, double first) {
        double share = first;
        for (int i = 0; i < 20; i++) {
            double[] matches = {0};
            double now = share;
            candidates.each(
                    (levels, count) -> matches[0] += count.matches(weights.posterior(levels, now, all -> true)));
            share = Math.clamp(matches[0] / allPairs, 1 / (allPairs + 1), 0.5);
        }
        return share;
    }

    private Model model(Weights weights, double share) {
        List<Comparison> comparisons = new ArrayList<>();
        for (int i = 0; i < plan.attributes().size(); i++) {
            ModelPlan.Attribute attribute = plan.attributes().get(i);
            var comparison = new Comparison(
                    attribute.name(), attribute.kind(), list(weights.m[i]), list(weights.u[i]), Map.of(), 1);
            comparisons.add(attribute.frequencies() ? Frequencies.in(records, comparison) : comparison);
        }
        int prior = (int) Math.round(1000 * Math.log(share / (1 - share)) / Math.log(2));
        return new Model(
                plan.version(),
                prior,
                plan.joinAt(),
                plan.reviewAt(),
                comparisons,
                plan.blocking(),
                plan.identifiers(),
                plan.guards());
    }

    private List<String> untrained(double[][] learnt) {
        List<String> untrained = new ArrayList<>();
        for (int i = 0; i < learnt.length; i++) {
            ModelPlan.Attribute attribute = plan.attributes().get(i);
            for (int level = 0; level < learnt[i].length; level++) {
                if (learnt[i][level] < ENOUGH) {
                    untrained.add(
                            attribute.name() + "." + attribute.kind().levels().get(level));
                }
            }
        }
        return untrained;
    }

    private boolean isFree(int attribute, List<String> demanded) {
        return !demanded.contains(plan.attributes().get(attribute).name());
    }

    private double[][] emptyCounts() {
        return plan.attributes().stream()
                .map(attribute -> new double[attribute.kind().levels().size()])
                .toArray(double[][]::new);
    }

    private static void add(double[][] counts, List<Integer> levels, double amount) {
        for (int i = 0; i < counts.length; i++) {
            if (levels.get(i) >= 0) {
                counts[i][levels.get(i)] += amount;
            }
        }
    }

    private static void add(double[] sums, double[] more) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] += more[i];
        }
    }

    private static double distance(double[] one, double[] other) {
        double most = 0;
        for (int i = 0; i < one.length; i++) {
            most = Math.max(most, Math.abs(one[i] - other[i]));
        }
        return most;
    }

    private static List<Double> list(double[] values) {
        return Arrays.stream(values).boxed().toList();
    }
}
