package io.crossing.people;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives somebody an account. */
@Service
public class AddingPerson {

    private final Accounts accounts;
    private final Passwords passwords;
    private final PeopleSettings settings;

    AddingPerson(Accounts accounts, Passwords passwords, PeopleSettings settings) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.settings = settings;
    }

    /**
     * Adds the person.
     *
     * @throws EntriesRefused if a field cannot be so, or somebody else has the address
     * @throws AccountAlreadyThere if the sign-in name is taken
     */
    @Transactional
    public Person add(NewPerson newcomer) {
        PersonProfile profile = PersonProfile.of(newcomer, settings.timeZone()).checked(newcomer.id(), accounts);
        if (accounts.find(newcomer.id()).isPresent()) {
            throw new AccountAlreadyThere(newcomer.id());
        }
        String password = newcomer.password();
        String hash = password == null ? null : passwords.hash(password);
        return accounts.add(newcomer.id(), profile, hash, newcomer.oneTime());
    }

    /**
     * Adds the person with a password that is made up here and has to be changed at the first sign-in.
     *
     * @return the one-time password, which is not kept anywhere
     */
    @Transactional
    public String addWithOneTimePassword(NewPerson newcomer) {
        String word = passwords.oneTime();
        add(newcomer.withOneTimePassword(word));
        return word;
    }
}
