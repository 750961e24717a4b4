package io.crossing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** The valley over real rollouts agrees with what the record says, and each sees their own. */
@ProductTest
class ValleyReportTests {

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void twoRollouts() {
        start("Contract summaries");
        String stopped = start("Invoice triage");
        as("sam")
                .post(
                        "/rollouts/" + stopped + "/stop",
                        Map.of("reason", "No weight.", "learned", "Ask the teams first."))
                .ok();
    }

    @Test
    void countsWhatTheRecordCounts() {
        JsonNode valley = as("lea").get("/reports/valley").ok();

        assertThat(valley.path("rollouts").asInt()).isEqualTo(count("select count(*) from rollout"));
        assertThat(valley.path("stopped").asInt())
                .isEqualTo(count("select count(*) from rollout where state = 'STOPPED'"));
        assertThat(valley.path("running").asInt())
                .isEqualTo(count("select count(*) from rollout where state in ('RUNNING', 'ON_HOLD')"));
        double share = 1;
        for (JsonNode step : valley.path("curve")) {
            share *= 1 - step.path("ended").asDouble() / step.path("atRisk").asDouble();
            assertThat(step.path("share").asDouble()).isEqualTo(share, within(1e-9));
        }
        assertThat(valley.path("curve")
                        .valueStream()
                        .mapToInt(step -> step.path("ended").asInt())
                        .sum())
                .isEqualTo(valley.path("stopped").asInt());
        assertThat(valley.path("stages")
                        .valueStream()
                        .map(stage -> stage.path("stage").asString()))
                .contains("Mandate");
    }

    @Test
    void hasTheMomentumOfWhatRuns() {
        JsonNode slowest = as("lea").get("/reports/valley").ok().path("slowest");

        assertThat(slowest).isNotEmpty();
        for (JsonNode one : slowest) {
            assertThat(one.path("momentum").asInt()).as("%s", one).isBetween(90, 100);
            assertThat(count("select count(*) from rollout where state = 'RUNNING' and id = '"
                            + one.path("id").asString() + "'"))
                    .isEqualTo(1);
        }
    }

    @Test
    void showsEverybodyTheRolloutsThatTheyTakePartIn() {
        assertThat(as("fay").get("/reports/valley").ok().path("rollouts").asInt())
                .isEqualTo(count("select count(*) from rollout"));
        for (String person : List.of("tara", "dora", "paul")) {
            assertThat(as(person).get("/reports/valley").ok().path("rollouts").asInt())
                    .isEqualTo(count("select count(*) from participant where person = '" + person + "'"));
        }
    }

    private String start(String name) {
        return as("lea")
                .post("/rollouts", Pilots.pilot(name, "Summarises what comes in.", "Purchasing"))
                .ok()
                .path("id")
                .asString();
    }

    private Api as(String person) {
        return new Api("http://localhost:" + port, person);
    }

    private int count(String sql) {
        return jdbc.sql(sql).query(Integer.class).single();
    }
}
