package io.crossing.process.form;

import io.crossing.process.Sentence;
import java.util.ArrayList;
import java.util.List;

/** Collects everything that is wrong with one set of answers, so that it can be said at once. */
final class Errors {

    /** Nobody reads more, and whoever sends nonsense gets a short answer. */
    private static final int MOST = 100;

    private final List<FieldError> found = new ArrayList<>();

    void add(String field, Sentence message) {
        FieldError error = new FieldError(field, message);
        if (found.size() < MOST && !found.contains(error)) {
            found.add(error);
        }
    }

    List<FieldError> found() {
        return List.copyOf(found);
    }
}
