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
        return problem(HttpStatus.NOT_FOUND, "move-unknown", "There is no such move", error);
    }

    @ExceptionHandler
    ProblemDetail refuse(DiagramUnknown error) {
        return problem(HttpStatus.NOT_FOUND, "unknown", "There is no such diagram", error);
    }

    @ExceptionHandler
    ProblemDetail refuse(NotAnAdministrator error) {
        return problem(HttpStatus.FORBIDDEN, "not-allowed", "This is not yours to do", error);
    }

    @ExceptionHandler
    ProblemDetail refuse(NotNow error) {
        return problem(HttpStatus.CONFLICT, "move-not-now", "This cannot be done now", error);
    }

    @ExceptionHandler
    ProblemDetail refuse(OrderRefused error) {
        return Problems.of(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "diagram",
                "move-refused",
                "Some entries need another look",
                String.valueOf(error.getMessage()),
                error.problems());
    }

    @ExceptionHandler
    ProblemDetail refuse(DiagramsRefused error) {
        return problem(HttpStatus.UNPROCESSABLE_CONTENT, "not-readable", "The files cannot be read", error);
    }

    private static ProblemDetail problem(HttpStatus status, String fact, String title, RuntimeException error) {
        return Problems.of(status, "diagram", fact, title, String.valueOf(error.getMessage()));
    }
}
