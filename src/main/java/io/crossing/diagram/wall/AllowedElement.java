package io.crossing.diagram.wall;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an element may have.
 *
 * @param attributes the kinds of its attributes by their names
 * @param text the kind of what stands in it; nothing may stand in it where absent
 * @param children the elements in it; behind a dot, under which entry of the list such a child is checked
 * @param extensions the elements in its {@code extensionElements}
 */
record AllowedElement(
        Map<String, ValueKind> attributes, @Nullable ValueKind text, Set<String> children, Set<String> extensions) {

    private static final String TEXT = "text()";

    static AllowedElement of(Map<String, ValueKind> kinds, Set<String> children, Set<String> extensions) {
        Map<String, ValueKind> attributes = new java.util.HashMap<>(kinds);
        ValueKind text = attributes.remove(TEXT);
        return new AllowedElement(Map.copyOf(attributes), text, Set.copyOf(children), Set.copyOf(extensions));
    }

    /** The entry under which a child is checked; nothing where it may not be there. */
    Optional<String> entryOf(String child) {
        return entry(children, child);
    }

    Optional<String> entryOfExtension(String child) {
        return entry(extensions, child);
    }

    private static Optional<String> entry(Set<String> allowed, String child) {
        return allowed.stream()
                .filter(entry -> entry.equals(child) || entry.startsWith(child + "."))
                .findFirst();
    }
}
