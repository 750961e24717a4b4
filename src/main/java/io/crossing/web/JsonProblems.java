package io.crossing.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.exc.ValueInstantiationException;

/** Says what is wrong with a body: not JSON, an unknown field, or a value that does not fit its field. */
class JsonProblems {

    private final Wording wording;

    JsonProblems(Wording wording) {
        this.wording = wording;
    }

    ProblemDetail of(HttpMessageNotReadableException unreadable) {
        return Unreadable.of(unreadable)
                .map(status -> StatusProblems.of(status, wording))
                .orElseGet(() -> what(unreadable.getCause()));
    }

    private ProblemDetail what(@Nullable Throwable cause) {
        if (cause instanceof UnrecognizedPropertyException unknown) {
            return unknownField(unknown);
        }
        if (cause instanceof DatabindException misfit && !misfit.getPath().isEmpty()) {
            return misfit(misfit);
        }
        if (cause instanceof StreamReadException malformed) {
            return malformed(malformed);
        }
        return wording.problem(HttpStatus.BAD_REQUEST, cause == null ? "body-missing" : "body-unreadable");
    }

    private ProblemDetail unknownField(UnrecognizedPropertyException unknown) {
        String field = path(unknown);
        ProblemDetail problem = wording.problem(HttpStatus.BAD_REQUEST, "unknown-field", field);
        problem.setProperty("field", field);
        return problem;
    }

    private ProblemDetail misfit(DatabindException misfit) {
        String message = sentence(misfit);
        ProblemDetail problem = wording.problem(HttpStatus.UNPROCESSABLE_CONTENT, "invalid", 1);
        problem.setProperty("errors", List.of(new FieldProblem(path(misfit), message)));
        return problem;
    }

    /** A value type that refuses its value says why itself. */
    private String sentence(DatabindException misfit) {
        @Nullable String reason = misfit instanceof ValueInstantiationException
                        && misfit.getCause() instanceof IllegalArgumentException refused
                ? refused.getMessage()
                : null;
        return reason == null ? wording.of("web.problem.invalid.value") : reason;
    }

    private ProblemDetail malformed(StreamReadException malformed) {
        return wording.problem(
                HttpStatus.BAD_REQUEST,
                "malformed",
                malformed.getLocation().getLineNr(),
                malformed.getLocation().getColumnNr());
    }

    private static String path(JacksonException problem) {
        StringBuilder path = new StringBuilder();
        for (JacksonException.Reference step : problem.getPath()) {
            if (step.getPropertyName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getPropertyName());
            }
        }
        return path.toString();
    }
}
