package io.crossing.worklist.web;

import io.crossing.process.OnHold;
import io.crossing.process.Sentence;
import io.crossing.process.TaskGone;
import io.crossing.rollout.AnswersRefused;
import io.crossing.web.FieldProblem;
import io.crossing.web.Problems;
import io.crossing.worklist.OutsidersMentioned;
import io.crossing.worklist.WorklistError;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;

/** Tries something and says in words why it was refused, where the rest of an answer or page does not depend on it. */
@Component
class Refusing {

    private final WorklistProblems problems;

    Refusing(WorklistProblems problems) {
        this.problems = problems;
    }

    /** What came of it: a value, or why not. */
    record Tried<T>(Optional<T> value, Optional<ProblemDetail> problem) {

        static <T> Tried<T> refused(ProblemDetail problem) {
            return new Tried<>(Optional.empty(), Optional.of(problem));
        }
    }

    <T> Tried<T> attempt(Supplier<T> what) {
        try {
            return new Tried<>(Optional.of(what.get()), Optional.empty());
        } catch (OutsidersMentioned asksFirst) {
            throw asksFirst;
        } catch (WorklistError error) {
            return Tried.refused(problems.refuse(error));
        } catch (AnswersRefused error) {
            return Tried.refused(refused(error));
        } catch (OnHold error) {
            return Tried.refused(problems.refuse(error));
        } catch (TaskGone error) {
            return Tried.refused(problems.refuse(error));
        } catch (ConcurrencyFailureException error) {
            return Tried.refused(problems.refuse(error));
        }
    }

    private static ProblemDetail refused(AnswersRefused error) {
        return Problems.of(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "rollout",
                "answers-refused",
                Sentence.of("rollout.refused.title.answers-refused").in(LocaleContextHolder.getLocale()),
                error.errors().stream()
                        .map(one -> one.in(LocaleContextHolder.getLocale()))
                        .reduce((one, other) -> one + " " + other)
                        .orElse(""),
                error.errors().stream()
                        .map(one -> new FieldProblem(one.field(), one.in(LocaleContextHolder.getLocale())))
                        .toList());
    }
}
