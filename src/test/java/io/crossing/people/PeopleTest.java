package io.crossing.people;

import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A test against the running server, in a town where nobody lives yet. */
@SpringBootTest(
        classes = PeopleSlice.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:people;DB_CLOSE_DELAY=-1",
            "spring.flyway.target=10",
            "spring.main.banner-mode=off",
            "logging.level.org.flywaydb=ERROR",
            "db-scheduler.enabled=false"
        })
abstract class PeopleTest {

    @Autowired
    PeopleSlice.Inhabitants town;

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
        Answer.assertThat(visitor.signIn(id, PeopleSlice.Inhabitants.PASSWORD)).leadsTo("/");
        return visitor;
    }

    static String[] program(String id) {
        return Visitor.basic(id, PeopleSlice.Inhabitants.PASSWORD);
    }
}
