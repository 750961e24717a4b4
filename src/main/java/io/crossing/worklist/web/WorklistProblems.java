package io.crossing.worklist.web;

import io.crossing.process.OnHold;
import io.crossing.process.PersonId;
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
            return problem(HttpStatus.NOT_FOUND, "unknown", "There is no such task", error);
        }
        if (error instanceof CommentUnknown) {
            return problem(HttpStatus.NOT_FOUND, "comment-unknown", "There is no such comment", error);
        }
        if (error instanceof HelpUnknown) {
            return problem(HttpStatus.NOT_FOUND, "help-unknown", "There is no such request for help", error);
        }
        if (error instanceof AttachmentUnknown) {
            return problem(HttpStatus.NOT_FOUND, "attachment-unknown", "There is no such file", error);
        }
        if (error instanceof OutsidersMentioned outsiders) {
            return refuse(outsiders);
        }
        if (error instanceof NotYours) {
            return problem(HttpStatus.FORBIDDEN, "not-yours", "This is not yours to do", error);
        }
        if (error instanceof ListNotYours) {
            return problem(HttpStatus.FORBIDDEN, "list-not-yours", "This list is not yours to see", error);
        }
        if (error instanceof FilterUnknown) {
            return problem(HttpStatus.NOT_FOUND, "filter-unknown", "There is no such filter", error);
        }
        if (error instanceof FilterNotYours) {
            return problem(HttpStatus.FORBIDDEN, "filter-not-yours", "This filter is not yours to change", error);
        }
        return conflict(error);
    }

    private static ProblemDetail refuse(OutsidersMentioned outsiders) {
        ProblemDetail problem = Problems.of(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "worklist",
                "outsiders-mentioned",
                "Somebody mentioned does not take part",
                outsiders.sentence(),
                List.of(new FieldProblem("bringIn", outsiders.sentence())));
        problem.setProperty(
                "people", outsiders.people().stream().map(PersonId::value).toList());
        return problem;
    }

    /** Not a handler: the rollouts answer it for everybody. */
    ProblemDetail refuse(OnHold error) {
        return Problems.of(HttpStatus.CONFLICT, "rollout", "on-hold", "The rollout is on hold", sentence(error));
    }

    @ExceptionHandler
    ProblemDetail refuse(TaskGone error) {
        return of(HttpStatus.CONFLICT, "gone", "This is not open any more", sentence(error) + " Nothing was changed.");
    }

    @ExceptionHandler
    ProblemDetail refuse(ConcurrencyFailureException error) {
        return of(
                HttpStatus.CONFLICT,
                "disturbed",
                "Somebody else was there at the same moment",
                "Somebody changed the same thing at the same moment, so nothing was changed here. Try again.");
    }

    private ProblemDetail conflict(WorklistError error) {
        if (error instanceof AlreadyTaken taken) {
            ProblemDetail problem = problem(HttpStatus.CONFLICT, "already-taken", "Somebody else has this", error);
            problem.setProperty("assignee", taken.by().value());
            return problem;
        }
        if (error instanceof AlreadyDone done) {
            ProblemDetail problem = problem(HttpStatus.CONFLICT, "already-done", "This is done", error);
            problem.setProperty("completedBy", done.by().value());
            problem.setProperty("completedAt", done.at());
            return problem;
        }
        if (error instanceof NextStepTaken) {
            return problem(HttpStatus.CONFLICT, "next-step-taken", "Somebody has gone on from there", error);
        }
        if (error instanceof TakenBackAlready) {
            return problem(HttpStatus.CONFLICT, "taken-back-already", "This was taken back", error);
        }
        if (error instanceof NotDoneYet) {
            return problem(HttpStatus.CONFLICT, "not-done-yet", "This is open", error);
        }
        if (error instanceof DraftChanged changed) {
            ProblemDetail problem = problem(HttpStatus.CONFLICT, "draft-changed", "This was changed elsewhere", error);
            problem.setProperty("draft", DraftView.of(changed.draft(), names));
            return problem;
        }
        if (error instanceof HelpOver) {
            return problem(HttpStatus.CONFLICT, "help-over", "This help is not needed any more", error);
        }
        return error instanceof NotOffered
                ? problem(HttpStatus.CONFLICT, "not-offered", "There is nobody to give it back to", error)
                : problem(HttpStatus.CONFLICT, "no-longer-needed", "This is not needed any more", error);
    }

    private static ProblemDetail problem(HttpStatus status, String fact, String title, WorklistError error) {
        return of(status, fact, title, error.sentence());
    }

    private static ProblemDetail of(HttpStatus status, String fact, String title, String detail) {
        return Problems.of(status, "worklist", fact, title, detail);
    }

    private static String sentence(RuntimeException error) {
        return String.valueOf(error.getMessage());
    }
}
