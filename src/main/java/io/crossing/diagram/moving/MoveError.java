package io.crossing.diagram.moving;

import io.crossing.process.Refusal;
import io.crossing.process.Sentence;
import io.crossing.web.FieldProblem;
import java.util.List;

/** What keeps somebody from moving rollouts, each as a fact with its data. */
public abstract sealed class MoveError extends Refusal {

    private MoveError(Sentence said) {
        super(said);
    }

    /** There is no such move. */
    public static final class MoveUnknown extends MoveError {
        public MoveUnknown() {
            super(Sentence.of("move.refused.unknown"));
        }
    }

    /** There is no such diagram. */
    public static final class DiagramUnknown extends MoveError {
        public DiagramUnknown(String key) {
            super(Sentence.of("move.refused.no-diagram", key));
        }
    }

    /** Rollouts are moved by process admins. */
    public static final class NotAnAdministrator extends MoveError {
        public NotAnAdministrator() {
            super(Sentence.of("move.refused.not-allowed"));
        }
    }

    /** What was asked does not fit where the move stands. */
    public static final class NotNow extends MoveError {
        public NotNow(Sentence said) {
            super(said);
        }
    }

    /** Some entries need another look; nothing was started. */
    public static final class OrderRefused extends MoveError {

        private final transient List<FieldProblem> problems;

        public OrderRefused(List<FieldProblem> problems) {
            super(Sentence.of("move.refused.entries"));
            this.problems = List.copyOf(problems);
        }

        public List<FieldProblem> problems() {
            return problems;
        }
    }
}
