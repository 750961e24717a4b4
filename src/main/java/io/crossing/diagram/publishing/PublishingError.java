package io.crossing.diagram.publishing;

import io.crossing.process.Refusal;
import io.crossing.process.Sentence;
import io.crossing.web.FieldProblem;
import java.util.List;

/** What keeps a change from being published, each as a fact with its data. */
public abstract sealed class PublishingError extends Refusal {

    private PublishingError(Sentence said) {
        super(said);
    }

    /** Something in its files may not be deployed. */
    public static final class FindingsInTheWay extends PublishingError {

        private final transient List<Objection> findings;

        public FindingsInTheWay(List<Objection> findings) {
            super(Sentence.of("publish.why.findings"));
            this.findings = List.copyOf(findings);
        }

        public List<Objection> findings() {
            return findings;
        }
    }

    /** Nobody else has approved it as it is. */
    public static final class SecondPairOfEyesMissing extends PublishingError {
        public SecondPairOfEyesMissing(boolean editedSince) {
            super(Sentence.of(editedSince ? "publish.why.edited-since" : "publish.why.not-approved"));
        }
    }

    /** Who wrote something does not approve it. */
    public static final class OwnApproval extends PublishingError {
        public OwnApproval() {
            super(Sentence.of("publish.why.own"));
        }
    }

    /** There is nothing to approve. */
    public static final class NotReady extends PublishingError {
        public NotReady() {
            super(Sentence.of("publish.why.not-ready"));
        }
    }

    /** Some entries need another look. */
    public static final class EntriesRefused extends PublishingError {

        private final transient List<FieldProblem> problems;

        public EntriesRefused(List<FieldProblem> problems) {
            super(Sentence.of("publish.why.entries"));
            this.problems = List.copyOf(problems);
        }

        public List<FieldProblem> problems() {
            return problems;
        }
    }
}
