package io.crossing.process.form;

/** What became of a value that should be of the type its field asks for. */
sealed interface Reading {

    record Read(Object value) implements Reading {}

    record Wrong(String message) implements Reading {}

    static Reading wrong(Answer answer, String message) {
        return new Wrong(Words.quoted(answer.field()) + ": " + message);
    }
}
