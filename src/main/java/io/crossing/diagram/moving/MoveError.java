package io.crossing.diagram.moving;

import io.crossing.web.FieldProblem;
import java.util.List;

/** What keeps somebody from moving rollouts, each as a fact with its data. */
public abstract sealed class MoveError extends RuntimeException {

    private MoveError(String message) {
        super(message);
    }

    /** There is no such move. */
    public static final class MoveUnknown extends MoveError {
        public MoveUnknown() {
            super("There is no such move.");
        }
    }

    /** There is no such diagram. */
    public static final class DiagramUnknown extends MoveError {
        public DiagramUnknown(String key) {
            super("No diagram with the key “" + key + "” is deployed.");
        }
    }

    /** Rollouts are moved by process admins. */
    public static final class NotAnAdministrator extends MoveError {
        public NotAnAdministrator() {
            super("Running rollouts are moved by process admins. Ask one of them.");
        }
    }

    /** What was asked does not fit where the move stands. */
    public static final class NotNow extends MoveError {
        public NotNow(String message) {
            super(message);
        }
    }

    /** Some entries need another look; nothing was started. */
    public static final class OrderRefused extends MoveError {

        private final transient List<FieldProblem> problems;

        public OrderRefused(List<FieldProblem> problems) {
            super("Some entries need another look. Nothing was moved.");
            this.problems = List.copyOf(problems);
        }

        public List<FieldProblem> problems() {
            return problems;
        }
    }
}
