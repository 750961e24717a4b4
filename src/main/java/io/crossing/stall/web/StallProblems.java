package io.crossing.stall.web;

import io.crossing.stall.DiagnosisOpenAlready;
import io.crossing.stall.DiagnosisOver;
import io.crossing.stall.DiagnosisUnknown;
import io.crossing.stall.StallError;
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
        return problem(HttpStatus.NOT_FOUND, "unknown", "There is no such diagnosis", error);
    }

    @ExceptionHandler
    ProblemDetail refuse(DiagnosisOver error) {
        return problem(HttpStatus.CONFLICT, "over", "There is nothing left to decide", error);
    }

    @ExceptionHandler
    ProblemDetail refuse(DiagnosisOpenAlready error) {
        ProblemDetail problem = problem(HttpStatus.CONFLICT, "open-already", "It is being diagnosed already", error);
        problem.setProperty("diagnosis", error.open().toString());
        return problem;
    }

    private static ProblemDetail problem(HttpStatus status, String fact, String title, StallError error) {
        return Problems.of(status, "stall", fact, title, String.valueOf(error.getMessage()));
    }
}
