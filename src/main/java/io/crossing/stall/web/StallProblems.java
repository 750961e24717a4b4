package io.crossing.stall.web;

import io.crossing.stall.DiagnosisOpenAlready;
import io.crossing.stall.DiagnosisOver;
import io.crossing.stall.DiagnosisUnknown;
import io.crossing.web.Problems;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Answers what cannot be done with a diagnosis as problem details. */
@RestControllerAdvice
class StallProblems {

    @ExceptionHandler
    ProblemDetail refuse(DiagnosisUnknown error) {
        return Problems.of(HttpStatus.NOT_FOUND, "stall", "unknown", error);
    }

    @ExceptionHandler
    ProblemDetail refuse(DiagnosisOver error) {
        return Problems.of(HttpStatus.CONFLICT, "stall", "over", error);
    }

    @ExceptionHandler
    ProblemDetail refuse(DiagnosisOpenAlready error) {
        ProblemDetail problem = Problems.of(HttpStatus.CONFLICT, "stall", "open-already", error);
        problem.setProperty("diagnosis", error.open().toString());
        return problem;
    }
}
