package org.foothold.weblayout;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** What a page with a live region is told while something long goes on. */
public final class Progress {

    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);

    private Progress() {}

    /**
     * Says "changed" whenever it looks different from a second before, and ends with it; the page then reads itself again.
     *
     * @param find reads how far it is
     * @param looks what of it the page shows
     */
    public static <T> Multi<String> of(
            Supplier<Uni<? extends T>> find, Function<T, Object> looks, Predicate<T> isOver) {
        return Multi.createBy()
                .repeating()
                .uni(find)
                .withDelay(BETWEEN_LOOKS)
                .whilst(isOver.negate())
                .skip()
                .repetitions((one, next) -> looks.apply(one).equals(looks.apply(next)) ? 0 : 1)
                .map(moved -> "changed");
    }
}
