package io.crossing.worklist.web;

import io.crossing.process.OnHold;
import io.crossing.process.PersonId;
import io.crossing.process.Refusal;
import io.crossing.process.Sentence;
import io.crossing.process.TaskGone;
import io.crossing.web.FieldProblem;
import io.crossing.web.Problems;
import io.crossing.worklist.AlreadyDone;
import io.crossing.worklist.AlreadyTaken;
import io.crossing.worklist.AttachmentUnknown;
import io.crossing.worklist.CommentUnknown;
import io.crossing.worklist.DraftChanged;
import io.crossing.worklist.FilterNotYours;
import io.crossing.worklist.FilterUnknown;
import io.crossing.worklist.HelpOver;
import io.crossing.worklist.HelpUnknown;
import io.crossing.worklist.ListNotYours;
import io.crossing.worklist.NextStepTaken;
import io.crossing.worklist.NotDoneYet;
import io.crossing.worklist.NotOffered;
import io.crossing.worklist.NotYours;
import io.crossing.worklist.OutsidersMentioned;
import io.crossing.worklist.TakenBackAlready;
import io.crossing.worklist.WorkItemUnknown;
import io.crossing.worklist.WorklistError;
import java.util.List;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Answers what people are refused with their work as problem details. */
@RestControllerAdvice
class WorklistProblems {

    private final HolderNames names;

    WorklistProblems(HolderNames names) {
        this.names = names;
    }

    @ExceptionHandler
    ProblemDetail refuse(WorklistError error) {
        if (error instanceof WorkItemUnknown) {
            return problem(HttpStatus.NOT_FOUND, "unknown", error);
        }
        if (error instanceof CommentUnknown) {
            return problem(HttpStatus.NOT_FOUND, "comment-unknown", error);
        }
        if (error instanceof HelpUnknown) {
            return problem(HttpStatus.NOT_FOUND, "help-unknown", error);
        }
        if (error instanceof AttachmentUnknown) {
            return problem(HttpStatus.NOT_FOUND, "attachment-unknown", error);
        }
        if (error instanceof OutsidersMentioned outsiders) {
            return refuse(outsiders);
        }
        if (error instanceof NotYours) {
            return problem(HttpStatus.FORBIDDEN, "not-yours", error);
        }
        if (error instanceof ListNotYours) {
            return problem(HttpStatus.FORBIDDEN, "list-not-yours", error);
        }
        if (error instanceof FilterUnknown) {
            return problem(HttpStatus.NOT_FOUND, "filter-unknown", error);
        }
        if (error instanceof FilterNotYours) {
            return problem(HttpStatus.FORBIDDEN, "filter-not-yours", error);
        }
        return conflict(error);
    }

    private static ProblemDetail refuse(OutsidersMentioned outsiders) {
        ProblemDetail problem = Problems.of(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "worklist",
                "outsiders-mentioned",
                outsiders,
                List.of(new FieldProblem("bringIn", outsiders.in(LocaleContextHolder.getLocale()))));
        problem.setProperty(
                "people", outsiders.people().stream().map(PersonId::value).toList());
        return problem;
    }

    /** Not a handler: the rollouts answer it for everybody. */
    ProblemDetail refuse(OnHold error) {
        return Problems.of(HttpStatus.CONFLICT, "rollout", "on-hold", error);
    }

    @ExceptionHandler
    ProblemDetail refuse(TaskGone error) {
        return problem(HttpStatus.CONFLICT, "gone", error);
    }

    @ExceptionHandler
    ProblemDetail refuse(ConcurrencyFailureException error) {
        return Problems.of(HttpStatus.CONFLICT, "worklist", "disturbed", Sentence.of("worklist.refused.disturbed"));
    }

    private ProblemDetail conflict(WorklistError error) {
        if (error instanceof AlreadyTaken taken) {
            ProblemDetail problem = problem(HttpStatus.CONFLICT, "already-taken", error);
            problem.setProperty("assignee", taken.by().value());
            return problem;
        }
        if (error instanceof AlreadyDone done) {
            ProblemDetail problem = problem(HttpStatus.CONFLICT, "already-done", error);
            problem.setProperty("completedBy", done.by().value());
            problem.setProperty("completedAt", done.at());
            return problem;
        }
        if (error instanceof NextStepTaken) {
            return problem(HttpStatus.CONFLICT, "next-step-taken", error);
        }
        if (error instanceof TakenBackAlready) {
            return problem(HttpStatus.CONFLICT, "taken-back-already", error);
        }
        if (error instanceof NotDoneYet) {
            return problem(HttpStatus.CONFLICT, "not-done-yet", error);
        }
        if (error instanceof DraftChanged changed) {
            ProblemDetail problem = problem(HttpStatus.CONFLICT, "draft-changed", error);
            problem.setProperty("draft", DraftView.of(changed.draft(), names));
            return problem;
        }
        if (error instanceof HelpOver) {
            return problem(HttpStatus.CONFLICT, "help-over", error);
        }
        return error instanceof NotOffered
                ? problem(HttpStatus.CONFLICT, "not-offered", error)
                : problem(HttpStatus.CONFLICT, "no-longer-needed", error);
    }

    private static ProblemDetail problem(HttpStatus status, String fact, Refusal error) {
        return Problems.of(status, "worklist", fact, error);
    }
}
