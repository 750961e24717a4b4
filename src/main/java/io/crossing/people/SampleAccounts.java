package io.crossing.people;

import io.crossing.process.PersonId;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Creates the accounts of a demonstration before anything else happens in it; those that exist stay as they are. */
@Component
@Profile("demo")
class SampleAccounts implements DemoAccounts, SmartInitializingSingleton {

    private static final String PASSWORD = "demo";

    private static final List<Sample> SAMPLES = List.of(
            new Sample("lea", "Lea Lang", Role.LEAD, "Lead: starts rollouts, sees what is stuck", null),
            new Sample("sam", "Sam Stern", Role.SPONSOR, "Sponsor: receives escalations", "fay"),
            new Sample("olga", "Olga Orth", Role.PARTICIPANT, "Owner to be of a workflow", null),
            new Sample("pia", "Pia Paulsen", Role.PARTICIPANT, "Pilot team", null),
            new Sample("paul", "Paul Peters", Role.PARTICIPANT, "Pilot team", null),
            new Sample("tara", "Tara Toth", Role.PARTICIPANT, "Leads a team that gets the workflow", null),
            new Sample("tom", "Tom Tanner", Role.PARTICIPANT, "Leads a team that gets the workflow", null),
            new Sample("dora", "Dora Dietz", Role.PARTICIPANT, "Outsider: follows documents", null),
            new Sample("ada", "Ada Adler", Role.PROCESS_ADMIN, "Process admin: accounts and diagrams", null),
            new Sample("alan", "Alan Albers", Role.PROCESS_ADMIN, "Process admin: the second pair of eyes", null),
            new Sample("fay", "Fay Falk", Role.FOUNDER, "Founder: reads the board page", null));

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
            String id,
            String name,
            Role role,
            String what,
            @Nullable String superior) {

        PersonId person() {
            return new PersonId(id);
        }

        /** Whom somebody answers to has to exist first. */
        PersonProfile profile(PeopleSettings settings, boolean withSuperior) {
            PersonId above = withSuperior && superior != null ? new PersonId(superior) : null;
            return new PersonProfile(name, id + "@crossing.example", Set.of(role), above, settings.timeZone());
        }
    }
}
