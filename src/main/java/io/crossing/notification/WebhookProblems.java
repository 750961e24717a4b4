package io.crossing.notification;

import io.crossing.web.FieldProblem;
import io.crossing.web.Problems;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Answers what people are refused with webhooks as problem details. */
@RestControllerAdvice
class WebhookProblems {

    @ExceptionHandler
    ProblemDetail refuse(WebhookError.Unusable error) {
        String message = String.valueOf(error.getMessage());
        return Problems.of(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "notification",
                "webhook-unusable",
                "This cannot be used",
                message,
                List.of(new FieldProblem(error.field(), message)));
    }

    @ExceptionHandler
    ProblemDetail refuse(WebhookError.Unknown error) {
        return problem(HttpStatus.NOT_FOUND, "webhook-unknown", "There is no such webhook", error);
    }

    @ExceptionHandler
    ProblemDetail refuse(WebhookError.NotAllowed error) {
        return problem(HttpStatus.FORBIDDEN, "webhook-not-allowed", "This is not yours to do", error);
    }

    private static ProblemDetail problem(HttpStatus status, String fact, String title, WebhookError error) {
        return Problems.of(status, "notification", fact, title, String.valueOf(error.getMessage()));
    }
}
