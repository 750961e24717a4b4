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
        return Problems.of(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "imports",
                "file-not-readable",
                "This file cannot be read as a table",
                in(error),
                fields(error));
    }

    @ExceptionHandler
    ProblemDetail refuse(MappingNotUsable error) {
        return Problems.of(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "imports",
                "mapping-not-usable",
                "The mapping does not fit the file",
                in(error),
                fields(error));
    }

    @ExceptionHandler
    ProblemDetail refuse(ImportUnknown error) {
        return Problems.of(HttpStatus.NOT_FOUND, "imports", "unknown", "There is no such import", in(error));
    }

    private static String in(ImportError error) {
        return error.said().in(LocaleContextHolder.getLocale());
    }

    private static List<FieldProblem> fields(ImportError error) {
        Locale language = LocaleContextHolder.getLocale();
        return error.problems().stream()
                .map(one -> new FieldProblem(one.field(), one.in(language)))
                .toList();
    }
}
