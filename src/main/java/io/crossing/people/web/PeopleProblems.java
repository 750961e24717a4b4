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
        return problem(HttpStatus.NOT_FOUND, "person-unknown", "There is no such person", error);
    }

    @ExceptionHandler
    ProblemDetail refuse(AbsenceUnknown error) {
        return problem(HttpStatus.NOT_FOUND, "absence-unknown", "There is no such absence", error);
    }

    @ExceptionHandler
    ProblemDetail refuse(TokenUnknown error) {
        return problem(HttpStatus.NOT_FOUND, "token-unknown", "There is no such token", error);
    }

    @ExceptionHandler
    ProblemDetail refuse(NotTheirs error) {
        return problem(HttpStatus.FORBIDDEN, "not-theirs", "This is not yours to do", error);
    }

    @ExceptionHandler
    ProblemDetail refuse(AccountAlreadyThere error) {
        return problem(HttpStatus.CONFLICT, "account-already-there", "The name is taken", error);
    }

    @ExceptionHandler
    ProblemDetail refuse(LastAdministrator error) {
        return problem(HttpStatus.CONFLICT, "last-administrator", "Somebody has to be process admin", error);
    }

    @ExceptionHandler
    ProblemDetail refuse(EntriesRefused error) {
        return entries(error.problems(LocaleContextHolder.getLocale()), error);
    }

    @ExceptionHandler
    ProblemDetail refuse(PasswordWrong error) {
        return entries(List.of(new FieldProblem("current", error.sentence(LocaleContextHolder.getLocale()))), error);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refuse(TooManyAttempts error) {
        return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS)
                .header(HttpHeaders.RETRY_AFTER, String.valueOf(error.waitFor().toSeconds() + 1))
                .body(problem(HttpStatus.TOO_MANY_REQUESTS, "too-many-attempts", "Too many attempts", error));
    }

    private static ProblemDetail problem(HttpStatus status, String fact, String title, PeopleError error) {
        return Problems.of(status, "people", fact, title, error.sentence(LocaleContextHolder.getLocale()));
    }

    private static ProblemDetail entries(List<FieldProblem> problems, PeopleError error) {
        return Problems.of(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "people",
                "entries-refused",
                Sentence.of("people.refused.look").in(LocaleContextHolder.getLocale()),
                Sentence.of("people.refused.nothing-changed", error.sentence(LocaleContextHolder.getLocale()))
                        .in(LocaleContextHolder.getLocale()),
                problems);
    }
}
