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
    EXPRESSION("expression", Kind.SHOWN),
    TEXT("text", Kind.SHOWN),
    HTML("html", Kind.SHOWN),
    IMAGE("image", Kind.SHOWN),
    IFRAME("iframe", Kind.SHOWN),
    TABLE("table", Kind.SHOWN),
    BUTTON("button", Kind.SHOWN),
    SPACER("spacer", Kind.SHOWN),
    SEPARATOR("separator", Kind.SHOWN),
    DOCUMENT_PREVIEW("documentPreview", Kind.SHOWN),
    FILEPICKER("filepicker", Kind.REFUSED);

    private final String word;
    private final Kind kind;

    FieldType(String word, Kind kind) {
        this.word = word;
        this.kind = kind;
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
