package io.crossing.people;

import io.crossing.process.PersonId;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** The product with nothing but its people: the real server, the real filters, the real database. */
@SpringBootConfiguration
@EnableAutoConfiguration
@ComponentScan(
        basePackages = {"io.crossing.people", "io.crossing.web"},
        excludeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*Tests.*"))
class PeopleSlice {

    @Bean
    MovableClock clock() {
        return new MovableClock();
    }

    @Bean
    Inhabitants inhabitants(JdbcClient jdbc, Accounts accounts, MovableClock clock) {
        return new Inhabitants(jdbc, accounts, clock);
    }

    /** What another module's controllers look like. */
    @Controller
    static class SampleModule {

        @GetMapping("/work")
        @ResponseBody
        String work(Person person) {
            return "Work of " + person.name();
        }

        @PostMapping("/api/v1/things")
        @ResponseBody
        String make(Person person) {
            return "Made by " + person.name();
        }
    }

    /** Settles the people that a test needs, each with the password {@code secret}. */
    static class Inhabitants {

        static final String PASSWORD = "secret";

        private final JdbcClient jdbc;
        private final Accounts accounts;
        private final MovableClock clock;

        Inhabitants(JdbcClient jdbc, Accounts accounts, MovableClock clock) {
            this.jdbc = jdbc;
            this.accounts = accounts;
            this.clock = clock;
        }

        void moveOut() {
            clock.move(Duration.ofHours(1));
            jdbc.sql("update person set superior = null").update();
            List.of("api_token", "absence", "person_role", "person")
                    .forEach(table -> jdbc.sql("delete from " + table).update());
        }

        Person add(String id, String name, Role... roles) {
            PersonProfile profile = new PersonProfile(
                    name, id + "@crossing.example", Set.of(roles), null, ZoneId.of("Europe/Berlin"));
            return accounts.add(new PersonId(id), profile, "{noop}" + PASSWORD, false);
        }

        void mustChangePassword(String id) {
            jdbc.sql("update person set must_change_password = true where id = :id")
                    .param("id", id)
                    .update();
        }
    }
}
