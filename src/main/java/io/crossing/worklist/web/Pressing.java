package io.crossing.worklist.web;

import io.crossing.web.FieldProblem;
import io.crossing.worklist.web.Refusing.Tried;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Does what somebody pressed on a task's page, and says on the next page what came of it: with a way to undo it, or with what was refused
 * and everything that they had filled in.
 */
@Component
class Pressing {

    private final Refusing refusing;
    private final MessageSource messages;

    Pressing(Refusing refusing, MessageSource messages) {
        this.refusing = refusing;
        this.messages = messages;
    }

    /**
     * A form on a page as it was sent.
     *
     * @param name what the page calls the form, so that it can open it again
     */
    record Sent(String name, Map<String, String> fields) {

        static Sent of(String name) {
            return new Sent(name, Map.of());
        }
    }

    /** Tries it; says nothing where it worked. */
    <T> Tried<T> attempt(Sent sent, Supplier<T> what, RedirectAttributes next) {
        Tried<T> tried = refusing.attempt(what);
        tried.problem().ifPresent(problem -> refuse(sent, problem, next));
        return tried;
    }

    void say(RedirectAttributes next, Locale locale, @Nullable Undo undo, String key, Object... values) {
        next.addFlashAttribute("message", messages.getMessage(key, values, locale));
        next.addFlashAttribute("messageKind", "done");
        if (undo != null) {
            next.addFlashAttribute("undo", undo);
        }
    }

    private void refuse(Sent sent, ProblemDetail problem, RedirectAttributes next) {
        next.addFlashAttribute("message", String.valueOf(problem.getDetail()));
        next.addFlashAttribute("messageKind", "problem");
        next.addFlashAttribute("asked", sent.name());
        next.addFlashAttribute("given", sent.fields());
        next.addFlashAttribute("problems", problems(problem));
    }

    private static Map<String, String> problems(ProblemDetail problem) {
        Map<String, String> problems = new LinkedHashMap<>();
        Map<String, Object> properties = problem.getProperties();
        if (properties != null && properties.get("errors") instanceof List<?> errors) {
            errors.stream()
                    .filter(FieldProblem.class::isInstance)
                    .map(FieldProblem.class::cast)
                    .forEach(one -> problems.putIfAbsent(one.field(), one.message()));
        }
        return problems;
    }
}
