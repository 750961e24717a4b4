package io.crossing.process.form;

import io.crossing.process.Sentence;

/** What became of a value that should be of the type its field asks for. */
sealed interface Reading {

    record Read(Object value) implements Reading {}

    record Wrong(Sentence message) implements Reading {}

    static Reading wrong(Answer answer, Sentence what) {
        return new Wrong(Sentence.of("form.wrong", Words.name(answer.field()), what));
    }
}
