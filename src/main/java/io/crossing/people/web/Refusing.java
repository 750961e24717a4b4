package io.crossing.people.web;

import io.crossing.people.EntriesRefused;
import io.crossing.web.FieldProblem;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.validation.BindingResult;

/** Puts what a use case refused beside the fields of the form. */
final class Refusing {

    private Refusing() {}

    static void into(BindingResult form, EntriesRefused refused) {
        for (FieldProblem problem : refused.problems(LocaleContextHolder.getLocale())) {
            form.rejectValue(problem.field(), "refused", problem.message());
        }
    }
}
