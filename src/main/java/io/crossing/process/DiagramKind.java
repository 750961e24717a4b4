package io.crossing.process;

import java.util.Locale;

/** What a file is: a diagram (BPMN), a table (DMN) or a form. */
public enum DiagramKind {
    BPMN,
    DMN,
    FORM;

    /** As the API names it, {@code bpmn}; with a dot before it, the ending of a file. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
