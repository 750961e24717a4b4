package io.crossing.people;

import io.crossing.process.PersonId;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Settles the people that a test needs, each with the password {@code secret}. */
class Inhabitants {

    static final String PASSWORD = "secret";

    private final JdbcClient jdbc;
    private final Accounts accounts;
    private final MovableClock clock;

    Inhabitants(JdbcClient jdbc, Accounts accounts, MovableClock clock) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** Empties the town, and lets so much time pass that no failed attempt and no password is remembered. */
    void moveOut() {
        clock.move(Duration.ofHours(1));
        jdbc.sql("update person set superior = null").update();
        List.of("api_token", "absence", "person_role", "person")
                .forEach(table -> jdbc.sql("delete from " + table).update());
    }

    Person add(String id, String name, Role... roles) {
        PersonProfile profile =
                new PersonProfile(name, id + "@crossing.example", Set.of(roles), null, ZoneId.of("Europe/Berlin"));
        return accounts.add(new PersonId(id), profile, "{noop}" + PASSWORD, false);
    }

    void mustChangePassword(String id) {
        jdbc.sql("update person set must_change_password = true where id = :id")
                .param("id", id)
                .update();
    }
}
