package io.crossing.web;

import io.crossing.process.Sentence;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a list is asked for: {@code ?page=0&size=25&sort=dueAt,asc}. A controller takes it as an argument, marked with
 * {@link SortableBy} if the list can be sorted.
 *
 * @param page counted from 0
 * @param size 1 to 200
 * @param order null where the list has an order of its own
 */
public record Paging(int page, int size, @Nullable Order order) {

    public static final int USUAL_SIZE = 25;
    public static final int LARGEST_SIZE = 200;

    public Paging {
        if (page < 0) {
            throw new InvalidParameter("page", Sentence.of("web.parameter.page"));
        }
        if (size < 1 || size > LARGEST_SIZE) {
            throw new InvalidParameter("size", Sentence.of("web.parameter.size", LARGEST_SIZE));
        }
    }

    /** The first page in the list's own order. */
    public static Paging first() {
        return new Paging(0, USUAL_SIZE, null);
    }

    /** How many items come before this page. */
    public long offset() {
        return (long) page * size;
    }

    public Optional<Order> sorted() {
        return Optional.ofNullable(order);
    }

    /** A field that the list declared as sortable, and the direction. */
    public record Order(String field, boolean descending) {}
}
