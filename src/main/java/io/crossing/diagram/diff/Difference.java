package io.crossing.diagram.diff;

import java.util.List;

/**
 * What differs between two states of a file.
 *
 * @param moved only drawn elsewhere; nothing of it happens differently
 */
public record Difference(List<Part> added, List<Part> removed, List<Part> changed, List<Part> moved) {

    public Difference {
        added = List.copyOf(added);
        removed = List.copyOf(removed);
        changed = List.copyOf(changed);
        moved = List.copyOf(moved);
    }

    public boolean isEmpty() {
        return added.isEmpty() && removed.isEmpty() && changed.isEmpty() && moved.isEmpty();
    }

    /**
     * An element of a diagram, a column or row of a table, or a field of a form.
     *
     * @param type as its file names it, such as {@code userTask}, {@code rule} or {@code textfield}
     * @param name what people call it; empty where it has no name
     * @param changes nothing unless it was changed
     */
    public record Part(String element, String type, String name, List<Value> changes) {

        public Part {
            changes = List.copyOf(changes);
        }
    }

    /** A value that became another; empty where there was or is none. */
    public record Value(String attribute, String from, String to) {}
}
