package io.crossing.web;

import java.util.List;
import java.util.function.Function;

/**
 * One page of a list, as the API answers it and as pages show it.
 *
 * @param page counted from 0
 * @param total how many there are on all pages
 * @param more whether there are even more than {@code total}, where counting all of them would take too long
 */
public record Page<T>(List<T> items, int page, int size, long total, boolean more) {

    public Page {
        items = List.copyOf(items);
    }

    public Page(List<T> items, int page, int size, long total) {
        this(items, page, size, total, false);
    }

    public static <T> Page<T> of(List<T> items, Paging paging, long total) {
        return new Page<>(items, paging.page(), paging.size(), total);
    }

    /** The number of the first item on this page, counted from 1; 0 if the page is empty. */
    public long from() {
        return items.isEmpty() ? 0 : (long) page * size + 1;
    }

    /** The number of the last item on this page. */
    public long to() {
        return items.isEmpty() ? 0 : (long) page * size + items.size();
    }

    public boolean hasNext() {
        return (page + 1L) * size < total;
    }

    public <R> Page<R> map(Function<? super T, ? extends R> conversion) {
        return new Page<>(items.stream().<R>map(conversion).toList(), page, size, total, more);
    }
}
