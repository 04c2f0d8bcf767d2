package org.foothold.triage.wellbeing.domain;

import java.util.List;
import java.util.Optional;

/**
 * How well somebody could stand a blow to their money: the five questions about money, each counting 0 for its worst answer to 3 for its best, so 0 to 15.
 *
 * <p>Up to 5 is fragile, up to 10 stretched, above that steady. Whoever is behind with several bills, could not pay an unexpected one <em>and</em> could not live
 * for a week without their income is fragile whatever the rest comes to. It is Foothold's own count, made to follow one person: it is not validated, and nothing is decided by it.
 *
 * @param points of 15
 */
public record Resilience(int points, Level level) {
    public static final int MOST = 15;

    private static final int FRAGILE_UP_TO = 5;
    private static final int STRETCHED_UP_TO = 10;
    private static final List<Item> ALL_THREE = List.of(Item.BILLS, Item.UNEXPECTED_BILL, Item.INCOME_STOPS);

    /** In three steps, the worst first. */
    public enum Level {
        FRAGILE("fragile"),
        STRETCHED("stretched"),
        STEADY("steady");

        private final String code;

        Level(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }

    /** Nothing unless all five were answered: what was not said is not guessed. */
    public static Optional<Resilience> of(Said said) {
        List<Item> items = Item.in(Item.Part.MONEY);
        if (items.stream().anyMatch(item -> said.to(item).isEmpty())) {
            return Optional.empty();
        }
        int points = items.stream()
                .mapToInt(item -> item.rank(said.to(item).orElseThrow()))
                .sum();
        boolean nothingToFallBackOn =
                ALL_THREE.stream().allMatch(item -> item.rank(said.to(item).orElseThrow()) == 0);
        return Optional.of(new Resilience(points, nothingToFallBackOn ? Level.FRAGILE : level(points)));
    }

    private static Level level(int points) {
        return points <= FRAGILE_UP_TO ? Level.FRAGILE : points <= STRETCHED_UP_TO ? Level.STRETCHED : Level.STEADY;
    }
}
