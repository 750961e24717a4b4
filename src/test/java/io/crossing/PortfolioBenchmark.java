package io.crossing;

import static org.assertj.core.api.Assertions.assertThat;

import io.crossing.people.People;
import io.crossing.people.Person;
import io.crossing.process.PersonId;
import io.crossing.report.PortfolioFilter;
import io.crossing.report.PortfolioFilter.Standing;
import io.crossing.report.ViewingBoard;
import io.crossing.report.ViewingPortfolio;
import io.crossing.web.Paging;
import io.crossing.web.Paging.Order;
import java.lang.management.ManagementFactory;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

/**
 * How long the portfolio and the board page take over 10,000 rollouts, of which a third are over. Prints a table of medians in milliseconds; run with
 * {@code mvn verify -Pbench}.
 */
@Tag("bench")
@ProductTest
@DirtiesContext
@TestPropertySource(properties = {"db-scheduler.enabled=false", "crossing.calendar.day="})
abstract class PortfolioBenchmark {

    private static final int ROLLOUTS = 10_000;
    private static final double PORTFOLIO = 150;
    private static final double BOARD = 2_000;

    @LocalServerPort
    private int port;

    @Autowired
    private ViewingPortfolio portfolio;

    @Autowired
    private ViewingBoard board;

    @Autowired
    private People people;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private Clock clock;

    private final Map<String, Double> medians = new LinkedHashMap<>();
    private final List<String> table = new ArrayList<>();

    @Test
    void thePortfolioComesInATenthOfASecondAndTheBoardPageInTwo() {
        new ManyRollouts(jdbc, clock.instant()).add(ROLLOUTS);
        Person lea = people.get(new PersonId("lea"));
        Paging first = new Paging(0, 25, null);

        page("portfolio, all, page 1", PortfolioFilter.ALL, first, lea);
        page("portfolio, under way, page 1", standing(Standing.UNDER_WAY), first, lea);
        page("portfolio, late, page 1", standing(Standing.LATE), first, lea);
        page("portfolio, under way, page 200", standing(Standing.UNDER_WAY), new Paging(199, 25, null), lea);
        page(
                "portfolio, by likely end",
                standing(Standing.UNDER_WAY),
                new Paging(0, 25, new Order("likelyDone", false)),
                lea);
        page("portfolio, waits on Olga", on("olga"), first, lea);
        page("portfolio, a word", text("rollout 77"), first, lea);
        measure(
                "portfolio, 200 on a page",
                15,
                () -> portfolio.page(PortfolioFilter.ALL, new Paging(0, 200, null), lea));
        measure("portfolio, totals", 15, () -> portfolio.totals(PortfolioFilter.ALL, lea));
        measure("portfolio, board by stage", 15, () -> portfolio.board(standing(Standing.UNDER_WAY), lea));
        measure("board page, JSON", 5, () -> board.json(null, null, lea));
        measure(
                "board page, PDF over HTTP",
                5,
                () -> new Api("http://localhost:" + port, "fay")
                        .get("/reports/board.pdf")
                        .ok());

        System.out.printf("| %-40s | %8s | %8s | load %.1f%n", "10,000 rollouts", "median", "worst", load());
        table.forEach(System.out::println);
        medians.forEach((what, median) ->
                assertThat(median).as(what).isLessThan(what.startsWith("portfolio,") ? PORTFOLIO : BOARD));
    }

    private void page(String what, PortfolioFilter filter, Paging paging, Person reader) {
        measure(what, 15, () -> portfolio.page(filter, paging, reader));
        assertThat(portfolio.page(filter, paging, reader).items()).as(what).isNotEmpty();
    }

    private static PortfolioFilter standing(Standing standing) {
        return new PortfolioFilter(standing, null, null, null, null, null, null, null);
    }

    private static PortfolioFilter on(String person) {
        return new PortfolioFilter(Standing.ANY, null, null, null, null, person, null, null);
    }

    private static PortfolioFilter text(String text) {
        return new PortfolioFilter(Standing.ANY, null, null, null, null, null, null, text);
    }

    private <T> void measure(String what, int runs, Supplier<T> call) {
        for (int run = 0; run < runs; run++) {
            call.get();
        }
        double[] took = new double[runs];
        for (int run = 0; run < runs; run++) {
            somethingChanges();
            long from = System.nanoTime();
            call.get();
            took[run] = (System.nanoTime() - from) / 1e6;
        }
        Arrays.sort(took);
        medians.put(what, took[runs / 2]);
        table.add(String.format("| %-40s | %8.1f | %8.1f |", what, took[runs / 2], took[runs - 1]));
    }

    /** So that no database answers from memory what it was asked before. */
    private void somethingChanges() {
        jdbc.update("update rollout set summary = summary where name = 'Rollout 1'");
        jdbc.update("update waiting set task = task where work_item = 'item-1-0'");
    }

    /** How many others worked on this machine meanwhile; above its number of processors the figures say little. */
    private static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }
}
