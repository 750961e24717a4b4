package io.crossing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a monitoring system reads: in the format of Prometheus, for process admins. */
@ProductTest
class MeasurementsTests {

    @LocalServerPort
    private int port;

    @Test
    void tellWhatRunsWhatIsLateAndWhatWaits() {
        Api admin = new Api("http://localhost:" + port, "ada");

        String before = admin.measurements().ok().asString();
        admin.as("lea")
                .post("/rollouts", Pilots.pilot("Measured", "Sorts.", "Finance"))
                .ok();
        String after = admin.measurements().ok().asString();

        assertThat(before)
                .contains("crossing_rollouts_late", "crossing_escalations_open", "crossing_mails_given_up")
                .contains("jvm_memory_used_bytes");
        assertThat(value(after, "crossing_rollouts_running")).isEqualTo(value(before, "crossing_rollouts_running") + 1);
        assertThat(admin.as("olga").measurements().status()).isEqualTo(403);
    }

    private static double value(String text, String name) {
        return text.lines()
                .filter(line -> line.startsWith(name))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
                .sum();
    }
}
