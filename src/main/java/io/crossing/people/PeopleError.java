package io.crossing.people;

/** What people can be refused here; the message is a sentence for the person who asked. */
public abstract sealed class PeopleError extends RuntimeException
        permits PersonUnknown,
                AbsenceUnknown,
                AccountAlreadyThere,
                EntriesRefused,
                LastAdministrator,
                NotTheirs,
                PasswordWrong,
                TokenUnknown,
                TooManyAttempts {

    PeopleError(String message) {
        super(message);
    }

    /** The refusal as a sentence. */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
