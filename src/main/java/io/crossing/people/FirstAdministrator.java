package io.crossing.people;

import io.crossing.process.PersonId;
import java.util.Set;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Lets the first person into a new installation, and one back in who has lost the password. */
@Component
@Profile("!demo")
class FirstAdministrator {

    private static final PersonId ADMIN = new PersonId("admin");

    private final Accounts accounts;
    private final AddingPerson addingPerson;
    private final ChangingPassword changingPassword;
    private final PeopleSettings settings;
    private final Environment environment;

    FirstAdministrator(
            Accounts accounts,
            AddingPerson addingPerson,
            ChangingPassword changingPassword,
            PeopleSettings settings,
            Environment environment) {
        this.accounts = accounts;
        this.addingPerson = addingPerson;
        this.changingPassword = changingPassword;
        this.settings = settings;
        this.environment = environment;
    }

    @EventListener(ApplicationReadyEvent.class)
    void welcome() {
        String lost = settings.recover();
        if (accounts.none()) {
            create();
        } else if (lost != null && !lost.isBlank()) {
            recover(lost.strip());
        }
    }

    private void create() {
        Set<Role> roles = Set.of(Role.PROCESS_ADMIN, Role.LEAD);
        NewPerson admin = new NewPerson(ADMIN, "Administrator", "admin@localhost", roles, null);
        try {
            show("The first account is ready.", ADMIN, addingPerson.addWithOneTimePassword(admin));
        } catch (AccountAlreadyThere another) {
            // Another node was first, and has printed it.
            return;
        }
    }

    private void recover(String name) {
        try {
            PersonId id = new PersonId(name);
            show("A new password was set. Take crossing.people.recover away now.", id, changingPassword.setOneTime(id));
        } catch (PersonUnknown | IllegalArgumentException e) {
            print("crossing.people.recover: nobody has an account with the name \"" + name + "\".");
        }
    }

    private void show(String what, PersonId id, String password) {
        print("""
                %s

                    Open      %s
                    Name      %s
                    Password  %s

                It works once: you choose your own when you sign in. It is not shown again.""".formatted(what, address(), id, password));
    }

    private String address() {
        String port = environment.getProperty("local.server.port", "8080");
        return "http://localhost:" + port + environment.getProperty("server.servlet.context-path", "");
    }

    /** Printed rather than logged: a password has no place in a log that is kept. */
    private static void print(String block) {
        String line = "-".repeat(78);
        System.out.println(line + "\n" + block + "\n" + line);
    }
}
