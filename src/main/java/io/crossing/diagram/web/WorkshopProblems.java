package io.crossing.diagram.web;

import io.crossing.diagram.DiagramDrafts;
import io.crossing.diagram.WorkshopError.ChangeOver;
import io.crossing.diagram.WorkshopError.ChangeUnknown;
import io.crossing.diagram.WorkshopError.CommentRefused;
import io.crossing.diagram.WorkshopError.DiagramUnknown;
import io.crossing.diagram.WorkshopError.DraftChanged;
import io.crossing.diagram.WorkshopError.DraftUnknown;
import io.crossing.diagram.WorkshopError.FileRefused;
import io.crossing.diagram.WorkshopError.FileTooLarge;
import io.crossing.diagram.WorkshopError.NameRefused;
import io.crossing.diagram.WorkshopError.NotAnAdministrator;
import io.crossing.diagram.WorkshopError.RevisionNeeded;
import io.crossing.diagram.WorkshopError.RevisionUnknown;
import io.crossing.diagram.diff.NotComparable;
import io.crossing.process.Refusal;
import io.crossing.web.FieldProblem;
import io.crossing.web.Problems;
import java.util.List;
import java.util.Map;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Answers what cannot be done in the workshop as problem details. */
@RestControllerAdvice
class WorkshopProblems {

    private final DiagramDrafts drafts;
    private final WorkshopWords words;

    WorkshopProblems(DiagramDrafts drafts, WorkshopWords words) {
        this.drafts = drafts;
        this.words = words;
    }

    @ExceptionHandler
    ProblemDetail refuse(NotAnAdministrator error) {
        return problem(HttpStatus.FORBIDDEN, "not-allowed", error);
    }

    @ExceptionHandler({DiagramUnknown.class, DraftUnknown.class, RevisionUnknown.class, ChangeUnknown.class})
    ProblemDetail unknown(Refusal error) {
        return problem(HttpStatus.NOT_FOUND, "unknown", error);
    }

    @ExceptionHandler
    ProblemDetail refuse(ChangeOver error) {
        return problem(HttpStatus.CONFLICT, "change-over", error);
    }

    /** Says whose draft is there now, so that nobody has to guess. */
    @ExceptionHandler
    ProblemDetail refuse(DraftChanged error) {
        ProblemDetail problem = problem(HttpStatus.PRECONDITION_FAILED, "draft-changed", error);
        drafts.of(error.key())
                .ifPresent(now -> problem.setProperty(
                        "theirs",
                        Map.of(
                                "etag", now.tag(),
                                "revision", now.revision(),
                                "savedBy", words.name(now.savedBy()),
                                "savedAt", now.savedAt())));
        return problem;
    }

    @ExceptionHandler
    ProblemDetail refuse(RevisionNeeded error) {
        return problem(HttpStatus.PRECONDITION_REQUIRED, "revision-needed", error);
    }

    @ExceptionHandler
    ProblemDetail refuse(FileTooLarge error) {
        return problem(HttpStatus.CONTENT_TOO_LARGE, "file-too-large", error);
    }

    @ExceptionHandler
    ProblemDetail refuse(FileRefused error) {
        return field("file-refused", "file", error);
    }

    @ExceptionHandler
    ProblemDetail refuse(NameRefused error) {
        return field("name-refused", "name", error);
    }

    @ExceptionHandler
    ProblemDetail refuse(CommentRefused error) {
        return field("comment-refused", "text", error);
    }

    @ExceptionHandler
    ProblemDetail refuse(NotComparable error) {
        return problem(HttpStatus.UNPROCESSABLE_CONTENT, "not-comparable", error);
    }

    private static ProblemDetail field(String fact, String field, Refusal error) {
        return Problems.of(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "diagram",
                fact,
                error,
                List.of(new FieldProblem(field, error.in(LocaleContextHolder.getLocale()))));
    }

    private static ProblemDetail problem(HttpStatus status, String fact, Refusal error) {
        return Problems.of(status, "diagram", fact, error);
    }
}
