package io.crossing.process.form;

/** Reads a value as the type that its field asks for. */
interface ValueReader {

    Reading read(Answer answer);

    static ValueReader of(FormField field) {
        return switch (field.type()) {
            case TEXTFIELD -> TextReader.ONE_LINE;
            case TEXTAREA -> TextReader.LINES;
            case NUMBER -> new NumberReader();
            case CHECKBOX -> new CheckboxReader();
            case SELECT, RADIO -> new ChoiceReader();
            case CHECKLIST, TAGLIST -> new ChoicesReader();
            case DATETIME -> DateReader.of(field);
            default -> throw new IllegalArgumentException(field.id() + " is not answered.");
        };
    }
}
