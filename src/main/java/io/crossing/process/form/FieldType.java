package io.crossing.process.form;

import java.util.Arrays;
import java.util.Optional;

/** The kinds of component that a form may contain, by the word that the form's file uses. */
public enum FieldType {
    TEXTFIELD("textfield", Kind.INPUT),
    TEXTAREA("textarea", Kind.INPUT),
    NUMBER("number", Kind.INPUT),
    CHECKBOX("checkbox", Kind.INPUT),
    SELECT("select", Kind.INPUT),
    RADIO("radio", Kind.INPUT),
    CHECKLIST("checklist", Kind.INPUT),
    TAGLIST("taglist", Kind.INPUT),
    DATETIME("datetime", Kind.INPUT),
    GROUP("group", Kind.CONTAINER),
    DYNAMICLIST("dynamiclist", Kind.CONTAINER),
    TEXT("text", Kind.SHOWN),
    IMAGE("image", Kind.SHOWN),
    TABLE("table", Kind.SHOWN),
    BUTTON("button", Kind.SHOWN),
    SPACER("spacer", Kind.SHOWN),
    SEPARATOR("separator", Kind.SHOWN),
    EXPRESSION("expression", "what a browser works out cannot be trusted; ask for it, or let a table decide."),
    HTML("html", "it may contain anything; write a “text” instead."),
    IFRAME("iframe", "pages of others are not shown inside a task; name the address in a “text”."),
    DOCUMENT_PREVIEW("documentPreview", "documents of others are not shown inside a form; attach them to the task."),
    FILEPICKER("filepicker", "files are not handed in with a form; attach them to the task.");

    private final String word;
    private final Kind kind;
    private final String refusal;

    FieldType(String word, Kind kind) {
        this.word = word;
        this.kind = kind;
        this.refusal = "";
    }

    FieldType(String word, String refusal) {
        this.word = word;
        this.kind = Kind.REFUSED;
        this.refusal = refusal;
    }

    static Optional<FieldType> of(String word) {
        return Arrays.stream(values()).filter(type -> type.word.equals(word)).findFirst();
    }

    /** Whether people answer it. */
    public boolean isInput() {
        return kind == Kind.INPUT;
    }

    /** Whether several values may be chosen. */
    public boolean isMultiple() {
        return this == CHECKLIST || this == TAGLIST;
    }

    /** Whether its values come from options. */
    public boolean isChoice() {
        return this == SELECT || this == RADIO || isMultiple();
    }

    boolean isContainer() {
        return kind == Kind.CONTAINER;
    }

    /** Why it is refused, and what to do instead. */
    String refusal() {
        return refusal;
    }

    boolean isRefused() {
        return kind == Kind.REFUSED;
    }

    private enum Kind {
        INPUT,
        CONTAINER,
        SHOWN,
        REFUSED
    }
}
