package io.crossing.process;

import java.util.List;

/** What keeps a rollout from being moved to another version; nothing has changed. */
public abstract sealed class RunNotMovable extends RuntimeException {

    private final transient List<String> places;

    private RunNotMovable(String message, List<String> places) {
        super(message);
        this.places = List.copyOf(places);
    }

    /** The places it is about, as they are drawn. */
    public List<String> places() {
        return places;
    }

    /** It stands where the new version has nothing of the same id: somebody has to say where it goes on. */
    public static final class NeedsMapping extends RunNotMovable {

        private final transient List<String> elements;

        /** @param elements the ids of the places */
        public NeedsMapping(List<String> elements, List<String> places) {
            super("It stands where the new version has nothing like it: " + String.join(", ", places), places);
            this.elements = List.copyOf(elements);
        }

        public List<String> elements() {
            return elements;
        }
    }

    /** It stands at something that cannot be moved as it is, such as what waits to be tried again. */
    public static final class CannotStandThere extends RunNotMovable {
        public CannotStandThere(List<String> places) {
            super("What runs there cannot be led into the new version as it is: " + String.join(", ", places), places);
        }
    }

    /** It does not run on the old version, or not any more. */
    public static final class RunsElsewhere extends RunNotMovable {
        public RunsElsewhere() {
            super("Nothing of it runs on that version.", List.of());
        }
    }
}
