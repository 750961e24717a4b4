package io.crossing.people.web;

import io.crossing.people.AbsenceUnknown;
import io.crossing.people.AccountAlreadyThere;
import io.crossing.people.EntriesRefused;
import io.crossing.people.LastAdministrator;
import io.crossing.people.NotTheirs;
import io.crossing.people.PasswordWrong;
import io.crossing.people.PeopleError;
import io.crossing.people.PersonUnknown;
import io.crossing.people.TokenUnknown;
import io.crossing.people.TooManyAttempts;
import io.crossing.process.Sentence;
import io.crossing.web.FieldProblem;
import io.crossing.web.Problems;
import java.util.List;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Answers what people are refused here as problem details. */
@RestControllerAdvice
class PeopleProblems {

    @ExceptionHandler
    ProblemDetail refuse(PersonUnknown error) {
        return Problems.of(HttpStatus.NOT_FOUND, "people", "person-unknown", error);
    }

    @ExceptionHandler
    ProblemDetail refuse(AbsenceUnknown error) {
        return Problems.of(HttpStatus.NOT_FOUND, "people", "absence-unknown", error);
    }

    @ExceptionHandler
    ProblemDetail refuse(TokenUnknown error) {
        return Problems.of(HttpStatus.NOT_FOUND, "people", "token-unknown", error);
    }

    @ExceptionHandler
    ProblemDetail refuse(NotTheirs error) {
        return Problems.of(HttpStatus.FORBIDDEN, "people", "not-theirs", error);
    }

    @ExceptionHandler
    ProblemDetail refuse(AccountAlreadyThere error) {
        return Problems.of(HttpStatus.CONFLICT, "people", "account-already-there", error);
    }

    @ExceptionHandler
    ProblemDetail refuse(LastAdministrator error) {
        return Problems.of(HttpStatus.CONFLICT, "people", "last-administrator", error);
    }

    @ExceptionHandler
    ProblemDetail refuse(EntriesRefused error) {
        return entries(error.problems(LocaleContextHolder.getLocale()), error);
    }

    @ExceptionHandler
    ProblemDetail refuse(PasswordWrong error) {
        return entries(List.of(new FieldProblem("current", error.in(LocaleContextHolder.getLocale()))), error);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refuse(TooManyAttempts error) {
        return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS)
                .header(HttpHeaders.RETRY_AFTER, String.valueOf(error.waitFor().toSeconds() + 1))
                .body(Problems.of(HttpStatus.TOO_MANY_REQUESTS, "people", "too-many-attempts", error));
    }

    private static ProblemDetail entries(List<FieldProblem> problems, PeopleError error) {
        return Problems.of(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "people",
                "entries-refused",
                Sentence.of("people.refused.look").in(LocaleContextHolder.getLocale()),
                Sentence.of("people.refused.nothing-changed", error.in(LocaleContextHolder.getLocale()))
                        .in(LocaleContextHolder.getLocale()),
                problems);
    }
}
