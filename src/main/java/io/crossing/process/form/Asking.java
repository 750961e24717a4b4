package io.crossing.process.form;

import io.crossing.process.Sentence;

/** Says what to do when an answer is missing, in the words that fit the kind of field. */
final class Asking {

    private Asking() {}

    static Sentence forAnswerTo(FormField field) {
        return Sentence.of(key(field), Words.name(field));
    }

    private static String key(FormField field) {
        if (field.has(FieldProperty.PERSON)) {
            return field.type().isMultiple() ? "form.ask.people" : "form.ask.person";
        }
        return switch (field.type()) {
            case NUMBER -> "form.ask.number";
            case DATETIME -> "form.ask.date";
            case CHECKBOX -> "form.ask.tick";
            case SELECT, RADIO -> "form.ask.one";
            case CHECKLIST, TAGLIST -> "form.ask.several";
            default -> "form.ask.text";
        };
    }
}
