package io.crossing.people;

import io.crossing.process.Sentence;

/** The present password was needed and is not this one. */
public final class PasswordWrong extends PeopleError {

    PasswordWrong() {
        super(Sentence.of("people.refused.password.wrong"));
    }
}
