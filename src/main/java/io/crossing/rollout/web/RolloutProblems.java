package io.crossing.rollout.web;

import io.crossing.process.OnHold;
import io.crossing.process.form.FieldError;
import io.crossing.rollout.AnswersRefused;
import io.crossing.rollout.NotAllowed;
import io.crossing.rollout.RolloutEndedAlready;
import io.crossing.rollout.RolloutUnknown;
import io.crossing.web.FieldProblem;
import io.crossing.web.Problems;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Answers what cannot be done with a rollout as problem details. */
@RestControllerAdvice
class RolloutProblems {

    @ExceptionHandler
    ProblemDetail refuse(RolloutUnknown error) {
        return problem(HttpStatus.NOT_FOUND, "unknown", "There is no such rollout", error);
    }

    @ExceptionHandler
    ProblemDetail refuse(NotAllowed error) {
        return problem(HttpStatus.FORBIDDEN, "not-allowed", "This is not yours to do", error);
    }

    @ExceptionHandler
    ProblemDetail refuse(RolloutEndedAlready error) {
        return problem(HttpStatus.CONFLICT, "not-possible-now", "This cannot be done now", error);
    }

    @ExceptionHandler
    ProblemDetail refuse(OnHold error) {
        return problem(HttpStatus.CONFLICT, "on-hold", "The rollout is on hold", error);
    }

    @ExceptionHandler
    ProblemDetail refuse(AnswersRefused error) {
        List<FieldError> errors = error.errors();
        String detail = (errors.size() == 1 ? "One field needs" : errors.size() + " fields need")
                + " another look. Nothing was changed.";
        return Problems.of(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "rollout",
                "answers-refused",
                "Some answers need another look",
                detail,
                errors.stream()
                        .map(one -> new FieldProblem(one.field(), one.message()))
                        .toList());
    }

    private static ProblemDetail problem(HttpStatus status, String fact, String title, RuntimeException error) {
        return Problems.of(status, "rollout", fact, title, String.valueOf(error.getMessage()));
    }
}
