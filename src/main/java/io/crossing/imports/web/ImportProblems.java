package io.crossing.imports.web;

import io.crossing.imports.FileNotReadable;
import io.crossing.imports.ImportUnknown;
import io.crossing.imports.MappingNotUsable;
import io.crossing.web.Problems;
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
                error.sentence(),
                error.problems());
    }

    @ExceptionHandler
    ProblemDetail refuse(MappingNotUsable error) {
        return Problems.of(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "imports",
                "mapping-not-usable",
                "The mapping does not fit the file",
                error.sentence(),
                error.problems());
    }

    @ExceptionHandler
    ProblemDetail refuse(ImportUnknown error) {
        return Problems.of(HttpStatus.NOT_FOUND, "imports", "unknown", "There is no such import", error.sentence());
    }
}
