package io.crossing.diagram.moving.web;

import io.crossing.diagram.moving.MoveError.DiagramUnknown;
import io.crossing.diagram.moving.MoveError.MoveUnknown;
import io.crossing.diagram.moving.MoveError.NotAnAdministrator;
import io.crossing.diagram.moving.MoveError.NotNow;
import io.crossing.diagram.moving.MoveError.OrderRefused;
import io.crossing.process.DiagramsRefused;
import io.crossing.web.Problems;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Answers what cannot be moved as problem details. */
@RestControllerAdvice
class MoveProblems {

    @ExceptionHandler
    ProblemDetail refuse(MoveUnknown error) {
        return Problems.of(HttpStatus.NOT_FOUND, "diagram", "move-unknown", error);
    }

    @ExceptionHandler
    ProblemDetail refuse(DiagramUnknown error) {
        return Problems.of(HttpStatus.NOT_FOUND, "diagram", "unknown", error);
    }

    @ExceptionHandler
    ProblemDetail refuse(NotAnAdministrator error) {
        return Problems.of(HttpStatus.FORBIDDEN, "diagram", "not-allowed", error);
    }

    @ExceptionHandler
    ProblemDetail refuse(NotNow error) {
        return Problems.of(HttpStatus.CONFLICT, "diagram", "move-not-now", error);
    }

    @ExceptionHandler
    ProblemDetail refuse(OrderRefused error) {
        return Problems.of(HttpStatus.UNPROCESSABLE_CONTENT, "diagram", "move-refused", error, error.problems());
    }

    @ExceptionHandler
    ProblemDetail refuse(DiagramsRefused error) {
        return Problems.of(HttpStatus.UNPROCESSABLE_CONTENT, "diagram", "not-readable", error);
    }
}
