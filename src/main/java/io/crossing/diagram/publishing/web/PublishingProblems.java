package io.crossing.diagram.publishing.web;

import io.crossing.diagram.publishing.PublishingError;
import io.crossing.diagram.publishing.PublishingError.EntriesRefused;
import io.crossing.diagram.publishing.PublishingError.FindingsInTheWay;
import io.crossing.diagram.publishing.PublishingError.NotReady;
import io.crossing.diagram.publishing.PublishingError.OwnApproval;
import io.crossing.diagram.publishing.PublishingError.SecondPairOfEyesMissing;
import io.crossing.web.FieldProblem;
import io.crossing.web.Problems;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Answers what cannot be published as problem details. */
@RestControllerAdvice
class PublishingProblems {

    private final MessageSource messages;

    PublishingProblems(MessageSource messages) {
        this.messages = messages;
    }

    /** With every finding, where it is and how to mend it. */
    @ExceptionHandler
    ProblemDetail refuse(FindingsInTheWay error) {
        ProblemDetail problem = Problems.of(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "diagram",
                "findings",
                title("findings"),
                String.valueOf(error.getMessage()),
                error.findings().stream()
                        .map(one -> new FieldProblem(
                                one.element().isEmpty() ? one.file() : one.element(), one.message() + " " + one.help()))
                        .toList());
        problem.setProperty("findings", List.copyOf(error.findings()));
        return problem;
    }

    @ExceptionHandler
    ProblemDetail refuse(SecondPairOfEyesMissing error) {
        return problem(HttpStatus.CONFLICT, "second-pair-of-eyes", error);
    }

    @ExceptionHandler
    ProblemDetail refuse(OwnApproval error) {
        return problem(HttpStatus.CONFLICT, "own-approval", error);
    }

    @ExceptionHandler
    ProblemDetail refuse(NotReady error) {
        return problem(HttpStatus.CONFLICT, "not-ready", error);
    }

    @ExceptionHandler
    ProblemDetail refuse(EntriesRefused error) {
        return Problems.of(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "diagram",
                "publish-refused",
                title("entries"),
                String.valueOf(error.getMessage()),
                error.problems());
    }

    private ProblemDetail problem(HttpStatus status, String fact, PublishingError error) {
        return Problems.of(status, "diagram", fact, title(fact), String.valueOf(error.getMessage()));
    }

    private String title(String fact) {
        return messages.getMessage("publish.refused." + fact, null, LocaleContextHolder.getLocale());
    }
}
