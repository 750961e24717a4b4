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
        return Problems.of(HttpStatus.NOT_FOUND, "calendar", "unknown", error);
    }

    @ExceptionHandler
    ProblemDetail refuse(NotAnAdministrator error) {
        return Problems.of(HttpStatus.FORBIDDEN, "calendar", "not-allowed", error);
    }

    @ExceptionHandler
    ProblemDetail refuse(EntriesRefused error) {
        return Problems.of(HttpStatus.UNPROCESSABLE_CONTENT, "calendar", "entries-refused", error, error.problems());
    }

    @ExceptionHandler
    ProblemDetail refuse(CalendarFact.CalendarNameTaken error) {
        return Problems.of(HttpStatus.CONFLICT, "calendar", "name-taken", error);
    }

    @ExceptionHandler
    ProblemDetail refuse(CalendarFact.CalendarChanged error) {
        return Problems.of(HttpStatus.CONFLICT, "calendar", "changed", error);
    }

    @ExceptionHandler
    ProblemDetail refuse(CalendarFact.CalendarInUse error) {
        return Problems.of(HttpStatus.CONFLICT, "calendar", "in-use", error);
    }
}
