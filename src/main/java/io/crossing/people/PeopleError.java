package io.crossing.people;

import io.crossing.process.Sentence;
import java.util.Locale;

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

    private final transient Sentence said;

    PeopleError(Sentence said) {
        super(said.toString());
        this.said = said;
    }

    /** The refusal as a sentence, in English. */
    public String sentence() {
        return String.valueOf(getMessage());
    }

    /** The same in the language of whoever reads it. */
    public String sentence(Locale language) {
        return said.in(language);
    }
}
