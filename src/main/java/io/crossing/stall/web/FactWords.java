package io.crossing.stall.web;

import io.crossing.rollout.PracticeFact;
import io.crossing.rollout.PracticeFact.Kind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says in the reader's language what the record says about a practice. */
@Component
class FactWords {

    /** Those that begin with a figure; all others begin with a name. */
    private static final Set<Kind> FIGURES_FIRST = EnumSet.of(
            Kind.DECISIONS_SETTLED,
            Kind.DECISIONS_OPEN,
            Kind.BUDGET_APPROVED,
            Kind.BUDGET_LESS,
            Kind.BUDGET_NOT_APPROVED,
            Kind.BUDGET_OVERSPENT,
            Kind.QUALITY_CHECKED,
            Kind.QUALITY_MISSED);

    private final MessageSource messages;

    FactWords(MessageSource messages) {
        this.messages = messages;
    }

    String say(PracticeFact fact) {
        List<Object> arguments = new ArrayList<>();
        for (String argument : fact.arguments()) {
            boolean figure = !arguments.isEmpty() || FIGURES_FIRST.contains(fact.kind());
            arguments.add(figure && argument.matches("\\d{1,15}") ? (Object) Long.valueOf(argument) : argument);
        }
        return of("stall.fact." + fact.kind(), arguments.toArray());
    }

    /** The text with a whole key of the messages. */
    String of(String key, Object... arguments) {
        return messages.getMessage(key, arguments, locale());
    }

    static Locale locale() {
        return LocaleContextHolder.getLocale();
    }
}
