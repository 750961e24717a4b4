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

    private final Phrases phrases;

    RolloutProblems(Phrases phrases) {
        this.phrases = phrases;
    }

    @ExceptionHandler
    ProblemDetail refuse(RolloutUnknown error) {
        return problem(HttpStatus.NOT_FOUND, "unknown", error.in(phrases.language()));
    }

    @ExceptionHandler
    ProblemDetail refuse(NotAllowed error) {
        return problem(HttpStatus.FORBIDDEN, "not-allowed", error.in(phrases.language()));
    }

    @ExceptionHandler
    ProblemDetail refuse(RolloutEndedAlready error) {
        return problem(HttpStatus.CONFLICT, "not-possible-now", error.in(phrases.language()));
    }

    @ExceptionHandler
    ProblemDetail refuse(OnHold error) {
        return problem(HttpStatus.CONFLICT, "on-hold", phrases.of("rollout.refused.detail.on-hold"));
    }

    @ExceptionHandler
    ProblemDetail refuse(AnswersRefused error) {
        List<FieldError> errors = error.errors();
        return Problems.of(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "rollout",
                "answers-refused",
                phrases.of("rollout.refused.title.answers-refused"),
                phrases.of("rollout.refused.detail.answers-refused", errors.size()),
                errors.stream()
                        .map(one -> new FieldProblem(one.field(), one.in(phrases.language())))
                        .toList());
    }

    private ProblemDetail problem(HttpStatus status, String fact, String detail) {
        return Problems.of(status, "rollout", fact, phrases.of("rollout.refused.title." + fact), detail);
    }
}
