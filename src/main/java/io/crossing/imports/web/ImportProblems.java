package io.crossing.imports.web;

import io.crossing.imports.FileNotReadable;
import io.crossing.imports.ImportError;
import io.crossing.imports.ImportUnknown;
import io.crossing.imports.MappingNotUsable;
import io.crossing.web.FieldProblem;
import io.crossing.web.Problems;
import java.util.List;
import java.util.Locale;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Answers imports that cannot be done as problem details. */
@RestControllerAdvice
class ImportProblems {

    @ExceptionHandler
    ProblemDetail refuse(FileNotReadable error) {
        return unusable("file-not-readable", error);
    }

    @ExceptionHandler
    ProblemDetail refuse(MappingNotUsable error) {
        return unusable("mapping-not-usable", error);
    }

    @ExceptionHandler
    ProblemDetail refuse(ImportUnknown error) {
        return Problems.of(HttpStatus.NOT_FOUND, "imports", "unknown", error);
    }

    private static ProblemDetail unusable(String fact, ImportError error) {
        Locale language = LocaleContextHolder.getLocale();
        List<FieldProblem> problems = error.problems().stream()
                .map(one -> new FieldProblem(one.field(), one.in(language)))
                .toList();
        return Problems.of(HttpStatus.UNPROCESSABLE_CONTENT, "imports", fact, error, problems);
    }
}
