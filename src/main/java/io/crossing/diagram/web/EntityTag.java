package io.crossing.diagram.web;

import io.crossing.diagram.Draft;
import org.jspecify.annotations.Nullable;

/** The state of a draft as headers carry it. */
final class EntityTag {

    private EntityTag() {}

    static String of(Draft draft) {
        return "\"" + draft.tag() + "\"";
    }

    /** What stands in an {@code If-Match}; null where there is none. */
    static @Nullable String seen(@Nullable String header) {
        if (header == null || header.isBlank()) {
            return null;
        }
        return header.strip().replaceFirst("^W/", "").replace("\"", "");
    }
}
