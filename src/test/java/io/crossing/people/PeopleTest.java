package io.crossing.people;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.test.context.junit.jupiter.SpringExtension;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** A test against the running server, in a town where nobody lives yet. */
@ExtendWith(SpringExtension.class) // said once more, since the scan for components looks for it to know a test
@SpringBootTest(
        classes = PeopleTest.Slice.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:${random.uuid};DB_CLOSE_DELAY=5;DB_CLOSE_ON_EXIT=FALSE;LOCK_TIMEOUT=10000",
            "spring.main.banner-mode=off",
            "logging.level.org.flywaydb=ERROR",
            "db-scheduler.enabled=false"
        })
abstract class PeopleTest {

    @Autowired
    Inhabitants town;

    @Autowired
    MovableClock clock;

    @LocalServerPort
    int port;

    @BeforeEach
    void nobodyLivesHere() {
        town.moveOut();
    }

    Visitor visitor() {
        return new Visitor(port);
    }

    /** Somebody who has signed in with a browser. */
    Visitor signedIn(String id) {
        Visitor visitor = visitor();
        Answer.assertThat(visitor.signIn(id, Inhabitants.PASSWORD)).leadsTo("/");
        return visitor;
    }

    static String[] program(String id) {
        return Visitor.basic(id, Inhabitants.PASSWORD);
    }

    /** The product with nothing but its people; nested in a test, so that no other scan finds it. */
    @SpringBootConfiguration
    @EnableAutoConfiguration
    @ComponentScan(
            basePackages = {"io.crossing.people", "io.crossing.web"},
            excludeFilters = @ComponentScan.Filter(type = FilterType.CUSTOM, classes = TypeExcludeFilter.class))
    static class Slice {

        @Bean
        MovableClock clock() {
            return new MovableClock();
        }

        @Bean
        Inhabitants inhabitants(JdbcClient jdbc, Accounts accounts, MovableClock clock) {
            return new Inhabitants(jdbc, accounts, clock);
        }

        @Bean
        SampleModule sampleModule() {
            return new SampleModule();
        }
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
}
