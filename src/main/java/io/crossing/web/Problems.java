package io.crossing.web;

import io.crossing.process.Refusal;
import io.crossing.process.Sentence;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/**
 * Makes the problem details (RFC 9457) that all modules answer with. A module's {@code @RestControllerAdvice} returns them from its
 * exception handlers; a browser that asked for a page gets a page with the same words.
 */
public final class Problems {

    private Problems() {}

    /**
     * A problem of the type {@code urn:problem:<module>:<fact>}.
     *
     * @param fact lower case with dashes, such as {@code already-claimed}; never changes once published
     * @param title the fact in a few words
     * @param detail what happened and what to do about it, in sentences for the person who asked
     */
    public static ProblemDetail of(HttpStatus status, String module, String fact, String title, String detail) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setType(URI.create("urn:problem:" + module + ":" + fact));
        problem.setTitle(title);
        return problem;
    }

    /** What somebody is refused, in their language; its title stands in the messages as {@code problem.<module>.<fact>.title}. */
    public static ProblemDetail of(HttpStatus status, String module, String fact, Refusal refusal) {
        return of(status, module, fact, refusal.said());
    }

    /** The same of a sentence. */
    public static ProblemDetail of(HttpStatus status, String module, String fact, Sentence detail) {
        Locale language = LocaleContextHolder.getLocale();
        String title = Sentence.of("problem." + module + "." + fact + ".title").in(language);
        return of(status, module, fact, title, detail.in(language));
    }

    /** The same, naming the fields that are wrong under {@code errors}. */
    public static ProblemDetail of(
            HttpStatus status, String module, String fact, Refusal refusal, List<FieldProblem> errors) {
        ProblemDetail problem = of(status, module, fact, refusal);
        problem.setProperty("errors", List.copyOf(errors));
        return problem;
    }

    /** The same, naming the fields that are wrong under {@code errors}. */
    public static ProblemDetail of(
            HttpStatus status, String module, String fact, String title, String detail, List<FieldProblem> errors) {
        ProblemDetail problem = of(status, module, fact, title, detail);
        problem.setProperty("errors", List.copyOf(errors));
        return problem;
    }
}
