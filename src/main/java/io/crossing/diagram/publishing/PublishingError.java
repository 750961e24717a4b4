package io.crossing.diagram.publishing;

import io.crossing.web.FieldProblem;
import java.util.List;

/** What keeps a change from being published, each as a fact with its data. */
public abstract sealed class PublishingError extends RuntimeException {

    private PublishingError(String message) {
        super(message);
    }

    /** Something in its files may not be deployed. */
    public static final class FindingsInTheWay extends PublishingError {

        private final transient List<Objection> findings;

        public FindingsInTheWay(List<Objection> findings) {
            super("Mend what was found first. Nothing was published.");
            this.findings = List.copyOf(findings);
        }

        public List<Objection> findings() {
            return findings;
        }
    }

    /** Nobody else has approved it as it is. */
    public static final class SecondPairOfEyesMissing extends PublishingError {
        public SecondPairOfEyesMissing(boolean editedSince) {
            super(
                    editedSince
                            ? "It was edited after it was approved. Ask another process admin to look at it as it is now."
                            : "Another process admin has to approve it first. Ask one of them.");
        }
    }

    /** Who wrote something does not approve it. */
    public static final class OwnApproval extends PublishingError {
        public OwnApproval() {
            super("You wrote some of it, or asked for it. Somebody else has to look at it.");
        }
    }

    /** There is nothing to approve. */
    public static final class NotReady extends PublishingError {
        public NotReady() {
            super("Nobody has asked to publish it as it is now. It may have been edited in the meantime.");
        }
    }

    /** Some entries need another look. */
    public static final class EntriesRefused extends PublishingError {

        private final transient List<FieldProblem> problems;

        public EntriesRefused(List<FieldProblem> problems) {
            super("Some entries need another look. Nothing was published.");
            this.problems = List.copyOf(problems);
        }

        public List<FieldProblem> problems() {
            return problems;
        }
    }
}
