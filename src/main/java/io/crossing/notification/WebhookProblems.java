package io.crossing.notification;

import io.crossing.web.FieldProblem;
import io.crossing.web.Problems;
import java.util.List;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Answers what people are refused with webhooks as problem details. */
@RestControllerAdvice
class WebhookProblems {

    @ExceptionHandler
    ProblemDetail refuse(WebhookError.Unusable error) {
        return Problems.of(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "notification",
                "webhook-unusable",
                error,
                List.of(new FieldProblem(error.field(), error.in(LocaleContextHolder.getLocale()))));
    }

    @ExceptionHandler
    ProblemDetail refuse(WebhookError.Unknown error) {
        return Problems.of(HttpStatus.NOT_FOUND, "notification", "webhook-unknown", error);
    }

    @ExceptionHandler
    ProblemDetail refuse(WebhookError.NotAllowed error) {
        return Problems.of(HttpStatus.FORBIDDEN, "notification", "webhook-not-allowed", error);
    }
}
