package io.crossing.calendar.web;

import io.crossing.calendar.CalendarError.CalendarUnknown;
import io.crossing.calendar.CalendarError.EntriesRefused;
import io.crossing.calendar.CalendarError.NotAnAdministrator;
import io.crossing.process.CalendarFact;
import io.crossing.web.Problems;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Answers what cannot be done with a calendar as problem details. */
@RestControllerAdvice
class CalendarProblems {

    @ExceptionHandler
    ProblemDetail refuse(CalendarUnknown error) {
        return problem(HttpStatus.NOT_FOUND, "unknown", "There is no such calendar", error);
    }

    @ExceptionHandler
    ProblemDetail refuse(NotAnAdministrator error) {
        return problem(HttpStatus.FORBIDDEN, "not-allowed", "This is not yours to do", error);
    }

    @ExceptionHandler
    ProblemDetail refuse(EntriesRefused error) {
        return Problems.of(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "calendar",
                "entries-refused",
                "Some entries need another look",
                String.valueOf(error.getMessage()),
                error.problems());
    }

    @ExceptionHandler
    ProblemDetail refuse(CalendarFact.CalendarNameTaken error) {
        return problem(HttpStatus.CONFLICT, "name-taken", "The name is taken", error);
    }

    @ExceptionHandler
    ProblemDetail refuse(CalendarFact.CalendarChanged error) {
        return problem(HttpStatus.CONFLICT, "changed", "Somebody else was faster", error);
    }

    @ExceptionHandler
    ProblemDetail refuse(CalendarFact.CalendarInUse error) {
        return problem(HttpStatus.CONFLICT, "in-use", "The calendar is in use", error);
    }

    private static ProblemDetail problem(HttpStatus status, String fact, String title, RuntimeException error) {
        return Problems.of(status, "calendar", fact, title, String.valueOf(error.getMessage()));
    }
}
