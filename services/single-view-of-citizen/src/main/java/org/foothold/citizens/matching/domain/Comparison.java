package org.foothold.citizens.matching.domain;

import java.util.List;
import java.util.Map;

/**
 * One attribute of a model: how it is compared, and what each level tells. Of two records of one person the share {@code m}
 * agrees on a level, of two people the share {@code u}; the weight is log2(m/u). Where values differ in how common they are,
 * exact agreement weighs by the value's own frequency: a rare family name says more.
 *
 * @param m by level; the sum is 1
 * @param u by level; the sum is 1
 * @param frequencies the share of records with a common value; empty where it makes no difference
 * @param rarest the share taken for a value that is not among them
 */
public record Comparison(
        String attribute,
        ComparisonKind kind,
        List<Double> m,
        List<Double> u,
        Map<String, Double> frequencies,
        double rarest) {

    private static final double LOG2 = Math.log(2);

    public Comparison {
        m = List.copyOf(m);
        u = List.copyOf(u);
        frequencies = Map.copyOf(frequencies);
        if (m.size() != kind.levels().size() || u.size() != kind.levels().size()) {
            throw new IllegalArgumentException("a comparison weighs each of its levels");
        }
    }

    int levelOf(Features one, Features other) {
        return kind.levelOf(attribute, one, other);
    }

    /** In thousandths of a bit, whole, so that sums are exact. */
    int weight(int level) {
        return thousandths(m.get(level) / u.get(level));
    }

    /** What the value's rarity adds to exact agreement; 0 where frequencies are not kept. */
    int rarity(Features one, Features other) {
        if (frequencies.isEmpty()) {
            return 0;
        }
        return valuesOf(one).stream()
                .filter(valuesOf(other)::contains)
                .mapToInt(value -> thousandths(u.getFirst() / frequencies.getOrDefault(value, rarest)))
                .max()
                .orElse(0);
    }

    List<String> valuesOf(Features record) {
        return switch (attribute) {
            case Features.GIVEN ->
                record.given().isEmpty() ? List.of() : List.of(record.given().getFirst());
            case Features.FAMILY -> record.family().isEmpty() ? List.of() : List.of(record.familyName());
            case Features.BORN ->
                record.born() == null ? List.of() : List.of(record.born().digits());
            default -> record.of(attribute);
        };
    }

    private static int thousandths(double ratio) {
        return (int) Math.round(1000 * Math.log(ratio) / LOG2);
    }
}
