package io.crossing.rehearsal.web;

import io.crossing.rehearsal.RehearsalError.OrderRefused;
import io.crossing.rehearsal.RehearsalError.StageTaken;
import io.crossing.web.FieldProblem;
import io.crossing.web.Problems;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Answers what cannot be played as problem details. */
@RestControllerAdvice
class RehearsalProblems {

    private final RehearsalWords words;

    RehearsalProblems(RehearsalWords words) {
        this.words = words;
    }

    @ExceptionHandler
    ProblemDetail refuse(OrderRefused error) {
        return Problems.of(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "rehearsal",
                "order-refused",
                words.say("rehearsal.problem.order"),
                words.say("rehearsal.refused.order"),
                error.errors().stream()
                        .map(one -> new FieldProblem(one.field(), words.of(one)))
                        .toList());
    }

    @ExceptionHandler
    ProblemDetail refuse(StageTaken error) {
        return Problems.of(
                HttpStatus.CONFLICT,
                "rehearsal",
                "busy",
                words.say("rehearsal.problem.busy"),
                words.say("rehearsal.refused.busy"));
    }
}
