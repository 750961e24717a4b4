package io.crossing.escalation.web;

import io.crossing.escalation.EscalationError;
import io.crossing.escalation.EscalationOver;
import io.crossing.escalation.EscalationUnknown;
import io.crossing.escalation.NotTold;
import io.crossing.web.Problems;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Answers what people are refused with escalations as problem details. */
@RestControllerAdvice
class EscalationProblems {

    @ExceptionHandler
    ProblemDetail refuse(EscalationUnknown error) {
        return problem(HttpStatus.NOT_FOUND, "unknown", "There is no such escalation", error);
    }

    @ExceptionHandler
    ProblemDetail refuse(EscalationOver error) {
        return problem(HttpStatus.CONFLICT, "over", "There is nothing left to decide", error);
    }

    @ExceptionHandler
    ProblemDetail refuse(NotTold error) {
        return problem(HttpStatus.FORBIDDEN, "not-sent-to-you", "This was not sent to you", error);
    }

    private static ProblemDetail problem(HttpStatus status, String fact, String title, EscalationError error) {
        return Problems.of(status, "escalation", fact, title, error.sentence());
    }
}
