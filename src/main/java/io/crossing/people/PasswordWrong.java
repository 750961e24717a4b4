package io.crossing.people;

/** The present password was needed and is not this one. */
public final class PasswordWrong extends PeopleError {

    PasswordWrong() {
        super("This is not your present password.");
    }
}
