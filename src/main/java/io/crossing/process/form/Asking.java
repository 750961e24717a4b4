package io.crossing.process.form;

/** Says what to do when an answer is missing, in the words that fit the kind of field. */
final class Asking {

    private Asking() {}

    static String forAnswerTo(FormField field) {
        String label = Words.quoted(field);
        if (field.has(FieldProperty.PERSON)) {
            return field.type().isMultiple()
                    ? "Name at least one person for " + label + "."
                    : "Name one person for " + label + ".";
        }
        return switch (field.type()) {
            case NUMBER -> "Give a number for " + label + ".";
            case DATETIME -> "Give a date for " + label + ".";
            case CHECKBOX -> "Tick " + label + " to go on.";
            case SELECT, RADIO -> "Choose one answer for " + label + ".";
            case CHECKLIST, TAGLIST -> "Choose at least one for " + label + ".";
            default -> "Fill in " + label + ".";
        };
    }
}
