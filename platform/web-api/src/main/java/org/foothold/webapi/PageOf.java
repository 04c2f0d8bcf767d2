package org.foothold.webapi;

import java.util.List;
import java.util.function.Function;

/**
 * One page of a list.
 *
 * @param items its entries
 * @param page the page's number, from 1
 * @param size entries a full page holds
 * @param total entries of the whole list
 */
public record PageOf<T>(List<T> items, int page, int size, long total) {

    public static <T> PageOf<T> of(PageRequest request, List<T> items, long total) {
        return new PageOf<>(List.copyOf(items), request.number(), request.size(), total);
    }

    public <R> PageOf<R> map(Function<? super T, ? extends R> change) {
        return new PageOf<>(items.stream().<R>map(change).toList(), page, size, total);
    }

    /** How many pages there are; an empty list has one, empty page. */
    public int pages() {
        return (int) Math.max(1, (total + size - 1) / size);
    }
}
