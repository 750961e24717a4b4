package io.crossing.people;

import io.crossing.process.PersonId;
import java.time.ZoneId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what is known about a person up to date. */
@Service
public class ChangingProfile {

    private final Accounts accounts;

    ChangingProfile(Accounts accounts) {
        this.accounts = accounts;
    }

    /**
     * Changes everything about somebody, roles included; they count from the next request on.
     *
     * @throws EntriesRefused if a field cannot be so, or somebody else has the address
     * @throws LastAdministrator if nobody would be process admin any more
     */
    @Transactional
    public void change(PersonId id, PersonProfile profile) {
        if (!profile.roles().contains(Role.PROCESS_ADMIN)) {
            accounts.mustKeepAnAdministrator(id);
        }
        accounts.get(id);
        accounts.change(id, profile.checked(id, accounts));
    }

    /**
     * Changes what people may change about themselves.
     *
     * @throws EntriesRefused if a field cannot be so, or somebody else has the address
     */
    @Transactional
    public void changeOwn(PersonId id, String name, String email, ZoneId timeZone, @Nullable Locale language) {
        Person person = accounts.get(id).person();
        PersonProfile profile = new PersonProfile(name, email, person.roles(), person.superior(), timeZone, language);
        accounts.change(id, profile.checked(id, accounts));
    }
}
