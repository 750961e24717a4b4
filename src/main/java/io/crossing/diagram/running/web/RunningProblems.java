package io.crossing.diagram.running.web;

import io.crossing.diagram.running.RunningError.FailedAgain;
import io.crossing.diagram.running.RunningError.IncidentUnknown;
import io.crossing.web.Problems;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Answers what cannot be done with what runs as problem details. */
@RestControllerAdvice
class RunningProblems {

    @ExceptionHandler
    ProblemDetail refuse(IncidentUnknown error) {
        return Problems.of(HttpStatus.NOT_FOUND, "diagram", "incident-unknown", error);
    }

    @ExceptionHandler
    ProblemDetail refuse(FailedAgain error) {
        return Problems.of(HttpStatus.CONFLICT, "diagram", "failed-again", error);
    }
}
