package io.crossing.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import io.crossing.Crossing;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;

/**
 * How long the whole page of a list and the answer of the API take, from the request to the last byte, in the whole product with 100,000 open
 * work items in 12,500 rollouts, 5,000 of them open to the reader. Prints a table of medians in milliseconds; run with {@code mvn verify -Pbench}.
 */
@Tag("bench")
@SpringBootTest(
        classes = Crossing.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "crossing.demo.samples=false",
            "crossing.demo.colleagues=false",
            "crossing.process.jobs=false",
            "crossing.calendar.day=PT8H"
        })
@ActiveProfiles("demo")
@DirtiesContext
abstract class ListPagesBenchmark {

    private static final int ITEMS = 100_000;
    private static final int OPEN = 5_000;
    private static final int FIRST = 200;
    private static final int WARM_UP = 20;
    private static final int RUNS = 41;
    private static final double LIMIT = 100;

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" (?:content|value)=\"([^\"]+)\"");

    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final List<String> slow = new ArrayList<>();

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private Clock clock;

    @Test
    void aListTakesLessThanATenthOfASecondToItsLastByte() throws IOException, InterruptedException {
        ManyWorkItems many = new ManyWorkItems(jdbc, clock.instant());
        many.addRollouts(ITEMS);
        many.add(ITEMS, OPEN);
        jdbc.execute("analyze");
        signIn();
        for (int run = 0; run < FIRST; run++) {
            get("/work?scope=open&page=" + run % 50);
        }

        System.out.printf("| %-60s | %8s | %8s |%n", "request", "median", "95 %");
        for (String filter : List.of(
                "",
                "&page=99",
                "&stage=Stage+3",
                "&area=Area+3",
                "&due=late",
                "&q=activation",
                "&q=rollout+777",
                "&q=no+such+word",
                "&stage=Stage+3&q=activation&page=4")) {
            measure("/api/v1/tasks?scope=open" + filter, "\"total\"");
            measure("/work?scope=open" + filter, "</html>");
        }
        System.out.printf(
                "load %.1f%n", ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        assertThat(slow).as("slower than %.0f ms in the middle", LIMIT).isEmpty();
    }

    private void measure(String path, String shown) throws IOException, InterruptedException {
        for (int run = 0; run < WARM_UP; run++) {
            assertThat(get(path)).contains(shown);
        }
        double[] took = new double[RUNS];
        for (int run = 0; run < RUNS; run++) {
            long from = System.nanoTime();
            get(path);
            took[run] = (System.nanoTime() - from) / 1e6;
        }
        Arrays.sort(took);
        double median = took[RUNS / 2];
        System.out.printf("| %-60s | %8.2f | %8.2f |%n", path, median, took[RUNS * 95 / 100]);
        if (median >= LIMIT) {
            slow.add(path);
        }
    }

    private void signIn() throws IOException, InterruptedException {
        Matcher token = TOKEN.matcher(get("/sign-in"));
        assertThat(token.find()).isTrue();
        HttpResponse<String> answer = http.send(
                request("/sign-in")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("username=dora&password=demo&_csrf=" + token.group(1)))
                        .build(),
                BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(302);
    }

    private String get(String path) throws IOException, InterruptedException {
        HttpResponse<String> response = http.send(request(path).build(), BodyHandlers.ofString());
        assertThat(response.statusCode()).as(path).isEqualTo(200);
        return response.body();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }
}
