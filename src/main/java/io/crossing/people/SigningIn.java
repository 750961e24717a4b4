package io.crossing.people;

import io.crossing.process.PersonId;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Finds out who somebody is. Nothing here tells a wrong name from a wrong password, nor a closed account from either. */
@Service
public class SigningIn {

    private static final int LOCKS = 64;

    private final Accounts accounts;
    private final Passwords passwords;
    private final Tokens tokens;
    private final FailedAttempts failures;
    private final RecentlyVerified recent;
    private final Object[] locks = new Object[LOCKS];

    SigningIn(Accounts accounts, Passwords passwords, Tokens tokens, FailedAttempts failures, RecentlyVerified recent) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.tokens = tokens;
        this.failures = failures;
        this.recent = recent;
        Arrays.setAll(locks, number -> new Object());
    }

    /**
     * Checks a name and a password.
     *
     * @return empty if they are not right
     * @throws TooManyAttempts if the name was tried too often; a password that was right a moment ago is still taken
     */
    public Optional<SignedIn> withPassword(String name, String password) {
        String key = name.strip().toLowerCase(Locale.ROOT);
        Optional<Account> account = account(key);
        if (account.filter(known -> recent.contains(known, password)).isPresent()) {
            return account.map(Account::signedIn);
        }
        synchronized (locks[Math.floorMod(key.hashCode(), LOCKS)]) {
            return verified(key, account, password);
        }
    }

    private Optional<SignedIn> verified(String key, Optional<Account> account, String password) {
        if (account.filter(known -> recent.contains(known, password)).isPresent()) {
            return account.map(Account::signedIn);
        }
        failures.mustBeFew(key);
        if (!passwords.matches(password, account.map(Account::passwordHash).orElse(null))) {
            failures.add(key);
            return Optional.empty();
        }
        failures.forget(key);
        account.ifPresent(known -> recent.add(known, password));
        return account.map(Account::signedIn);
    }

    /** Checks an access token. */
    public Optional<SignedIn> withToken(String token) {
        return tokens.ownerOf(token)
                .flatMap(accounts::find)
                .filter(account -> account.person().active())
                .map(Account::signedIn);
    }

    /** Who that is today; empty once the account is closed or the password another. */
    public Optional<CurrentAccount> current(SignedIn somebody) {
        return accounts.find(somebody.id())
                .filter(account -> account.accepts(somebody))
                .map(account -> new CurrentAccount(account.signedIn(), account.person(), account.mustChangePassword()));
    }

    private Optional<Account> account(String name) {
        try {
            return accounts.find(new PersonId(name))
                    .filter(account -> account.person().active());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
