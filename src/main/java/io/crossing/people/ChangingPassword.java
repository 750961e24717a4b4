package io.crossing.people;

import io.crossing.process.PersonId;
import io.crossing.process.Sentence;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives an account another password; sessions that began with the old one end. */
@Service
public class ChangingPassword {

    private final Accounts accounts;
    private final Passwords passwords;
    private final SigningIn signingIn;

    ChangingPassword(Accounts accounts, Passwords passwords, SigningIn signingIn) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.signingIn = signingIn;
    }

    /**
     * Changes one's own password.
     *
     * @return who is signed in from now on, for the session in which it was done
     * @throws PasswordWrong if the present one is another
     * @throws TooManyAttempts if that happened too often
     * @throws EntriesRefused if the new one is not good enough
     */
    @Transactional
    public SignedIn change(PersonId id, String present, String password) {
        if (signingIn.withPassword(id.value(), present).isEmpty()) {
            throw new PasswordWrong();
        }
        Account account = accounts.get(id);
        if (password.equals(present)) {
            throw new EntriesRefused("password", Sentence.of("people.refused.password.same"));
        }
        passwords.mustBeGood(password, account.person());
        accounts.changePassword(id, passwords.hash(password), false);
        return accounts.get(id).signedIn();
    }

    /**
     * Sets a password for somebody, to be changed at the next sign-in.
     *
     * @return the one-time password, which is not kept anywhere
     * @throws PersonUnknown if there is no such account
     */
    @Transactional
    public String setOneTime(PersonId id) {
        accounts.get(id);
        String word = passwords.oneTime();
        accounts.changePassword(id, passwords.hash(word), true);
        return word;
    }
}
