package io.crossing.diagram.check;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The rules of our own; what each is for stands in the messages under its code, with a good and a bad example beside it. */
public enum CheckRule {
    STAGE_DEADLINE(Severity.ERROR),
    STAGE_REMINDER(Severity.ERROR),
    STAGE_SPONSOR(Severity.ERROR),
    TASK_WHO(Severity.ERROR),
    TASK_FORM(Severity.ERROR),
    TASK_WHY(Severity.ERROR),
    OWNER_BEFORE_HANDOFF(Severity.ERROR),
    GATEWAY_WAY_OUT(Severity.ERROR),
    REFERENCE(Severity.ERROR),
    UNREACHABLE(Severity.ERROR),
    NO_END(Severity.ERROR),
    FILE_NAME(Severity.ERROR),
    LABEL(Severity.WARNING),
    MADE_UP_ID(Severity.WARNING),
    NOT_DRAWN(Severity.WARNING);

    private final Severity severity;

    CheckRule(Severity severity) {
        this.severity = severity;
    }

    public Severity severity() {
        return severity;
    }

    /** As pages, the API and message bundles name it, for example {@code task-who}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<CheckRule> of(String code) {
        return Arrays.stream(values()).filter(rule -> rule.code().equals(code)).findFirst();
    }
}
