package io.crossing.diagram.publishing.web;

import io.crossing.diagram.publishing.PublishingError.EntriesRefused;
import io.crossing.diagram.publishing.PublishingError.FindingsInTheWay;
import io.crossing.diagram.publishing.PublishingError.NotReady;
import io.crossing.diagram.publishing.PublishingError.OwnApproval;
import io.crossing.diagram.publishing.PublishingError.SecondPairOfEyesMissing;
import io.crossing.web.FieldProblem;
import io.crossing.web.Problems;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Answers what cannot be published as problem details. */
@RestControllerAdvice
class PublishingProblems {

    /** With every finding, where it is and how to mend it. */
    @ExceptionHandler
    ProblemDetail refuse(FindingsInTheWay error) {
        ProblemDetail problem = Problems.of(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "diagram",
                "findings",
                error,
                error.findings().stream()
                        .map(one -> new FieldProblem(
                                one.element().isEmpty() ? one.file() : one.element(), one.message() + " " + one.help()))
                        .toList());
        problem.setProperty("findings", List.copyOf(error.findings()));
        return problem;
    }

    @ExceptionHandler
    ProblemDetail refuse(SecondPairOfEyesMissing error) {
        return Problems.of(HttpStatus.CONFLICT, "diagram", "second-pair-of-eyes", error);
    }

    @ExceptionHandler
    ProblemDetail refuse(OwnApproval error) {
        return Problems.of(HttpStatus.CONFLICT, "diagram", "own-approval", error);
    }

    @ExceptionHandler
    ProblemDetail refuse(NotReady error) {
        return Problems.of(HttpStatus.CONFLICT, "diagram", "not-ready", error);
    }

    @ExceptionHandler
    ProblemDetail refuse(EntriesRefused error) {
        return Problems.of(HttpStatus.UNPROCESSABLE_CONTENT, "diagram", "publish-refused", error, error.problems());
    }
}
