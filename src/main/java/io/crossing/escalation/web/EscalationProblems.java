package io.crossing.escalation.web;

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
        return Problems.of(HttpStatus.NOT_FOUND, "escalation", "unknown", error);
    }

    @ExceptionHandler
    ProblemDetail refuse(EscalationOver error) {
        return Problems.of(HttpStatus.CONFLICT, "escalation", "over", error);
    }

    @ExceptionHandler
    ProblemDetail refuse(NotTold error) {
        return Problems.of(HttpStatus.FORBIDDEN, "escalation", "not-sent-to-you", error);
    }
}
