package io.crossing.people;

import io.crossing.process.PersonId;
import io.crossing.process.Sentence;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Profile;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Creates the accounts of a demonstration before anything else happens in it; those that exist stay as they are. */
@Component
@Profile("demo")
class SampleAccounts implements DemoAccounts, SmartInitializingSingleton {

    private static final String PASSWORD = "demo";

    private static final List<Sample> SAMPLES = List.of(
            new Sample("lea", "Lea Lang", Role.LEAD, null),
            new Sample("sam", "Sam Stern", Role.SPONSOR, "fay"),
            new Sample("olga", "Olga Orth", Role.PARTICIPANT, null),
            new Sample("pia", "Pia Paulsen", Role.PARTICIPANT, null),
            new Sample("paul", "Paul Peters", Role.PARTICIPANT, null),
            new Sample("tara", "Tara Toth", Role.PARTICIPANT, null),
            new Sample("tom", "Tom Tanner", Role.PARTICIPANT, null),
            new Sample("dora", "Dora Dietz", Role.PARTICIPANT, null),
            new Sample("ada", "Ada Adler", Role.PROCESS_ADMIN, null),
            new Sample("alan", "Alan Albers", Role.PROCESS_ADMIN, null),
            new Sample("fay", "Fay Falk", Role.FOUNDER, null));

    private final Accounts accounts;
    private final Passwords passwords;
    private final PeopleSettings settings;

    SampleAccounts(Accounts accounts, Passwords passwords, PeopleSettings settings) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.settings = settings;
    }

    @Override
    public List<DemoAccount> list() {
        return SAMPLES.stream()
                .map(sample -> new DemoAccount(sample.id(), sample.name(), sample.what(), PASSWORD))
                .toList();
    }

    @Override
    @Transactional
    public void afterSingletonsInstantiated() {
        List<Sample> missing = SAMPLES.stream()
                .filter(sample -> accounts.find(sample.person()).isEmpty())
                .toList();
        if (missing.isEmpty()) {
            return;
        }
        String hash = passwords.hash(PASSWORD);
        missing.forEach(sample -> accounts.add(sample.person(), sample.profile(settings, false), hash, false));
        missing.stream()
                .filter(sample -> sample.superior() != null)
                .forEach(sample -> accounts.change(sample.person(), sample.profile(settings, true)));
    }

    private record Sample(
            String id, String name, Role role, @Nullable String superior) {

        PersonId person() {
            return new PersonId(id);
        }

        /** Who they are, in the language of whoever looks. */
        String what() {
            return Sentence.of("people.sample." + id).in(LocaleContextHolder.getLocale());
        }

        /** Whom somebody answers to has to exist first. */
        PersonProfile profile(PeopleSettings settings, boolean withSuperior) {
            PersonId above = withSuperior && superior != null ? new PersonId(superior) : null;
            return new PersonProfile(name, id + "@crossing.example", Set.of(role), above, settings.timeZone());
        }
    }
}
