package io.crossing.people;

import io.crossing.process.Refusal;
import io.crossing.process.Sentence;

/** What people can be refused here. */
public abstract sealed class PeopleError extends Refusal
        permits PersonUnknown,
                AbsenceUnknown,
                AccountAlreadyThere,
                EntriesRefused,
                LastAdministrator,
                NotTheirs,
                PasswordWrong,
                TokenUnknown,
                TooManyAttempts {

    PeopleError(Sentence said) {
        super(said);
    }
}
