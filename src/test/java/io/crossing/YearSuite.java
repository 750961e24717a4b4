package io.crossing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Page;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.crossing.people.AddingPerson;
import io.crossing.people.NewPerson;
import io.crossing.people.People;
import io.crossing.people.Role;
import io.crossing.process.PersonId;
import io.crossing.report.BoardPageDue;
import io.crossing.report.MakingForecasts;
import io.crossing.report.SendingBoardPage;
import io.crossing.report.ViewingBoard;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A simulated year of an organisation: every figure that reports show equals what the engine's raw history says. */
@ProductTest
@DirtiesContext
@Import(YearSuite.Wall.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestPropertySource(
        properties = {"crossing.calendar.day=", "db-scheduler.enabled=false", "crossing.report.forecast.every=1d"})
abstract class YearSuite {

    private static final Path INVENTORY = Path.of("../shared/data/ai-use-cases-2025.csv");
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String KEY = "PilotToScale";
    private static final List<String> ENDS =
            List.of("End_Embedded", "End_Rescoped", "End_Stopped", "End_StoppedByDecision");

    @TestConfiguration(proxyBeanMethods = false)
    static class Wall {

        private final List<LocalDate> mailed = new ArrayList<>();

        @Bean
        @Primary
        YearClock yearClock() {
            return new YearClock();
        }

        @EventListener
        void on(BoardPageDue due) {
            mailed.add(due.board().asOf());
        }
    }

    @LocalServerPort
    private int port;

    @Autowired
    private YearClock clock;

    @Autowired
    private ApplicationContext product;

    @Autowired
    private People people;

    @Autowired
    private AddingPerson adding;

    @Autowired
    private MakingForecasts forecasts;

    @Autowired
    private ViewingBoard boards;

    @Autowired
    private SendingBoardPage sending;

    @Autowired
    private Wall wall;

    @Autowired
    private HistoryService history;

    @Autowired
    private JdbcClient jdbc;

    private final LocalDate midYear = SimulatedYear.BEGIN.plusDays(200);
    private String frozen = "";

    /** In memory, unless {@code -Dcrossing.year.data} names a folder that keeps the year, so that the product can be started on it. */
    @DynamicPropertySource
    static void keep(DynamicPropertyRegistry settings) {
        String folder = System.getProperty("crossing.year.data");
        if (folder != null) {
            settings.add(
                    "spring.datasource.url",
                    () -> "jdbc:h2:file:" + Path.of(folder).toAbsolutePath()
                            + "/crossing;DB_CLOSE_ON_EXIT=FALSE;LOCK_TIMEOUT=10000;QUERY_CACHE_SIZE=512");
        }
    }

    /** How many pilots there are. */
    abstract int pilots();

    /** How many days pass. */
    abstract int days();

    @BeforeAll
    void aYear() {
        adding.add(new NewPerson(
                new PersonId("karim"), "Karim Khan", "karim@crossing.example", Set.of(Role.SPONSOR), "demo"));
        SimulatedYear year = new SimulatedYear(product, clock, 6);
        sending.choose(3, people.get(new PersonId("fay")));
        year.onDay(day -> {
            sending.sendDue();
            if (day.getDayOfWeek() == DayOfWeek.MONDAY) {
                forecasts.makeDue();
            }
            if (frozen.isEmpty() && day.isAfter(midYear)) {
                frozen = boards.json(midYear, null, people.get(new PersonId("fay")));
            }
        });
        year.live(inventory(), days());
        forecasts.makeDue();
    }

    @AfterAll
    void back() {
        clock.back();
    }

    private List<Map<String, Object>> inventory() {
        List<Map<String, Object>> pilots = new ArrayList<>();
        for (int number = 0; number < pilots(); number++) {
            pilots.add(Pilots.pilot("Pilot " + number, "Does something.", "Area " + number % 7));
        }
        if (Files.isReadable(INVENTORY)) {
            pilots.clear();
            rows().stream()
                    .limit(pilots())
                    .forEach(row -> pilots.add(Pilots.pilot(
                            row.getField("use_case_name")
                                    .replaceAll("\\s+", " ")
                                    .strip(),
                            row.getField("problem_solved"),
                            row.getField("agency_name"))));
        }
        return pilots;
    }

    private static List<NamedCsvRecord> rows() {
        try (Stream<NamedCsvRecord> rows =
                CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(INVENTORY).stream()) {
            return rows.filter(row -> row.getField("development_stage").equals("Pilot"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<HistoricProcessInstance> runs() {
        return history.createHistoricProcessInstanceQuery()
                .processDefinitionKey(KEY)
                .rootProcessInstances()
                .list();
    }

    /** The end that each run came to, by the engine. */
    private Map<String, String> ends() {
        Map<String, String> ends = new HashMap<>();
        for (String end : ENDS) {
            history.createHistoricActivityInstanceQuery()
                    .activityId(end)
                    .list()
                    .forEach(one -> ends.put(
                            one.getRootProcessInstanceId(),
                            end.startsWith("End_Stopped")
                                    ? "STOPPED"
                                    : end.substring(4).toUpperCase(java.util.Locale.ROOT)));
        }
        return ends;
    }

    private static boolean before(Date date, Instant at) {
        return date != null && !date.toInstant().isAfter(at);
    }

    @Test
    void thePortfolioCountsWhatTheEngineCounts() {
        JsonNode totals = as("fay").get("/reports/portfolio").ok().path("totals");
        Map<String, String> ends = ends();
        Map<String, Long> ended = runs().stream()
                .filter(run -> run.getEndTime() != null)
                .collect(Collectors.groupingBy(run -> ends.getOrDefault(run.getId(), "?"), Collectors.counting()));

        assertThat(totals.path("underWay").asLong())
                .isEqualTo(
                        runs().stream().filter(run -> run.getEndTime() == null).count());
        assertThat(totals.path("embedded").asLong())
                .isEqualTo(ended.getOrDefault("EMBEDDED", 0L))
                .isPositive();
        assertThat(totals.path("stopped").asLong())
                .isEqualTo(ended.getOrDefault("STOPPED", 0L))
                .isPositive();
        assertThat(totals.path("rescoped").asLong()).isEqualTo(ended.getOrDefault("RESCOPED", 0L));
    }

    @Test
    void theValleyFollowsFromTheRawHistory() {
        JsonNode valley = as("fay").get("/reports/valley").ok();
        Map<String, String> ends = ends();
        Map<Double, int[]> times = new TreeMap<>();
        for (HistoricProcessInstance run : runs()) {
            Instant end = run.getEndTime() == null
                    ? clock.instant()
                    : run.getEndTime().toInstant();
            double days = workingDays(run.getStartTime().toInstant(), end) - held(run.getBusinessKey(), end);
            int[] counts = times.computeIfAbsent(days, key -> new int[2]);
            counts["STOPPED".equals(ends.get(run.getId())) ? 0 : 1]++;
        }

        double share = 1;
        int atRisk = runs().size();
        for (int[] counts : times.values()) {
            share *= 1 - (double) counts[0] / atRisk;
            atRisk -= counts[0] + counts[1];
        }
        JsonNode curve = valley.path("curve");
        double shown =
                curve.isEmpty() ? 1 : curve.path(curve.size() - 1).path("share").asDouble();
        assertThat(shown).isEqualTo(share, within(1e-6));
        assertThat(valley.path("rollouts").asInt()).isEqualTo(runs().size());
    }

    /** Working days for which a rollout stood still until then. */
    private double held(String rollout, Instant end) {
        return jdbc
                .sql("select held_at, ended_at from hold where rollout = :rollout and stage is null")
                .param("rollout", UUID.fromString(rollout))
                .query((row, number) -> workingDays(moment(row, "held_at"), moment(row, "ended_at", end)))
                .list()
                .stream()
                .mapToDouble(Double::doubleValue)
                .sum();
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static Instant moment(ResultSet row, String column, Instant otherwise) throws SQLException {
        return row.getObject(column) == null ? otherwise : moment(row, column);
    }

    /** Counted by hand: days from Monday to Friday, the time of day as a part. */
    private static double workingDays(Instant from, Instant to) {
        return position(to) - position(from);
    }

    private static double position(Instant at) {
        LocalDate day = at.atZone(ZoneOffset.UTC).toLocalDate();
        long weeks = (day.toEpochDay() + 3) / 7;
        int weekday = day.getDayOfWeek().getValue();
        double part = at.atZone(ZoneOffset.UTC).toLocalTime().toNanoOfDay() / 86_400e9;
        return weekday > 5 ? weeks * 5 + 5 : weeks * 5 + weekday - 1 + part;
    }

    @Test
    void theBoardPageOfMidYearFollowsFromTheRawHistory() {
        JsonNode board = as("fay").get("/reports/board?asOf=" + midYear).ok();
        Instant at = midYear.atTime(23, 59, 59).toInstant(ZoneOffset.UTC);
        Map<String, String> ends = ends();

        List<HistoricProcessInstance> then =
                runs().stream().filter(run -> before(run.getStartTime(), at)).toList();
        assertThat(board.path("now").path("started").asLong()).isEqualTo(then.size());
        assertThat(board.path("now").path("underWay").asLong())
                .isEqualTo(then.stream()
                        .filter(run -> !before(run.getEndTime(), at))
                        .count());
        assertThat(board.path("now").path("stopped").asLong()).isEqualTo(ended(then, ends, "STOPPED", at));
        assertThat(board.path("now").path("embedded").asLong()).isEqualTo(ended(then, ends, "EMBEDDED", at));
        assertThat(board.path("now").path("rescoped").asLong()).isEqualTo(ended(then, ends, "RESCOPED", at));
        Map<String, Long> there = running(then, at).stream()
                .map(stagesAt(at)::get)
                .filter(Objects::nonNull)
                .collect(Collectors.groupingBy(stage -> stage, Collectors.counting()));
        for (JsonNode stage : board.path("stages")) {
            assertThat(stage.path("count").asLong())
                    .as(stage.path("name").asString())
                    .isEqualTo(there.getOrDefault(stage.path("stage").asString(), 0L));
        }
        Instant before = LocalDate.parse(board.path("since").asString())
                .atTime(23, 59, 59)
                .toInstant(ZoneOffset.UTC);
        assertThat(board.path("movedInAll").asLong()).isEqualTo(moved(then, before, at));
    }

    private static long ended(List<HistoricProcessInstance> runs, Map<String, String> ends, String how, Instant at) {
        return runs.stream()
                .filter(run -> before(run.getEndTime(), at) && how.equals(ends.get(run.getId())))
                .count();
    }

    private static Set<String> running(List<HistoricProcessInstance> runs, Instant at) {
        return runs.stream()
                .filter(run -> !before(run.getEndTime(), at))
                .map(HistoricProcessInstance::getId)
                .collect(Collectors.toSet());
    }

    /** Those that ended, began, or came to another stage between two moments. */
    private long moved(List<HistoricProcessInstance> runs, Instant before, Instant at) {
        Map<String, String> then = stagesAt(before);
        Map<String, String> now = stagesAt(at);
        return runs.stream()
                .filter(run -> !before(run.getEndTime(), before))
                .filter(run -> before(run.getEndTime(), at)
                        || !before(run.getStartTime(), before)
                        || !Objects.equals(then.get(run.getId()), now.get(run.getId())))
                .count();
    }

    /** The stage that each run was in at a moment, by the engine: the last that it had entered and not left. */
    private Map<String, String> stagesAt(Instant at) {
        Map<String, String> stages = new HashMap<>();
        history
                .createHistoricActivityInstanceQuery()
                .activityType("subProcess")
                .orderByHistoricActivityInstanceStartTime()
                .asc()
                .list()
                .stream()
                .filter(visit -> visit.getActivityId().startsWith("Stage_"))
                .filter(visit -> before(visit.getStartTime(), at) && !before(visit.getEndTime(), at))
                .forEach(visit -> stages.put(visit.getProcessInstanceId(), visit.getActivityId()));
        return stages;
    }

    @Test
    void thePortfolioHasInEachStageThoseThatTheEngineHasThere() {
        Instant now = clock.instant();
        Set<String> running = running(runs(), now);
        Map<String, Long> there = stagesAt(now).entrySet().stream()
                .filter(one -> running.contains(one.getKey()))
                .collect(Collectors.groupingBy(Map.Entry::getValue, Collectors.counting()));

        for (JsonNode stage : as("fay").get("/reports/board").ok().path("stages")) {
            String name = stage.path("name").asString();
            assertThat(as("fay")
                            .get("/reports/portfolio?is=under-way&stage=" + name)
                            .ok()
                            .path("total")
                            .asLong())
                    .as(name)
                    .isEqualTo(there.getOrDefault(stage.path("stage").asString(), 0L));
        }
    }

    @Test
    void activationOnTheBoardPageIsWhatWasAnswered() {
        JsonNode board = as("fay").get("/reports/board?asOf=" + midYear).ok();

        for (JsonNode day : board.path("activation")) {
            Map<String, JsonNode> last = answered(day.path("day").asInt());
            assertThat(day.path("teams").asInt()).isEqualTo(last.size()).isPositive();
            assertThat(day.path("activated").asInt()).isEqualTo(sum(last, "activated"));
            assertThat(day.path("outOf").asInt()).isEqualTo(sum(last, "outOf"));
        }
    }

    /** The last answers of each team by the middle of the year, from the evidence itself. */
    private Map<String, JsonNode> answered(int day) {
        Map<String, JsonNode> last = new HashMap<>();
        jdbc.sql("select team, answers from evidence where task = :task and given_at <= :at order by seq")
                .param("task", "Task_ReportDay" + day)
                .param("at", midYear.atTime(23, 59, 59).atOffset(ZoneOffset.UTC))
                .query(row -> {
                    last.put(row.getString("team"), JSON.readTree(row.getString("answers")));
                });
        return last;
    }

    private static int sum(Map<String, JsonNode> answers, String key) {
        return answers.values().stream().mapToInt(one -> one.path(key).asInt()).sum();
    }

    @Test
    void theBoardPageOfMidYearIsTheSameToTheLastLetterMonthsLater() {
        assertThat(frozen).contains("\"asOf\":\"" + midYear + "\"");
        assertThat(boards.json(midYear, null, people.get(new PersonId("fay")))).isEqualTo(frozen);

        jdbc.sql("delete from board_page").update();

        assertThat(boards.json(midYear, null, people.get(new PersonId("fay")))).isEqualTo(frozen);
    }

    @Test
    void theFounderGetsItOnTheThirdWorkingDayOfEachMonth() {
        assertThat(wall.mailed).hasSize(months());
        for (LocalDate asOf : wall.mailed) {
            LocalDate day = asOf.plusDays(1);
            assertThat(isThirdWorkingDay(day)).as("%s", day).isTrue();
        }
        assertThat(jdbc.sql(
                                "select count(*) from mail where to_person = 'fay' and subject like 'How the rollouts stand%'")
                        .query(Long.class)
                        .single())
                .isEqualTo(months());
    }

    private int months() {
        return (int) SimulatedYear.BEGIN
                .datesUntil(SimulatedYear.BEGIN.plusDays(days()))
                .filter(YearSuite::isThirdWorkingDay)
                .count();
    }

    private static boolean isThirdWorkingDay(LocalDate day) {
        return worked(day)
                && day.withDayOfMonth(1)
                                .datesUntil(day.plusDays(1))
                                .filter(YearSuite::worked)
                                .count()
                        == 3;
    }

    private static boolean worked(LocalDate day) {
        return day.getDayOfWeek().getValue() <= 5;
    }

    @Test
    void forecastsHeldAsOftenAsTheRawHistorySays() {
        Instant now = clock.instant();
        Map<String, Date> ended = new HashMap<>();
        runs().forEach(run -> ended.put(run.getBusinessKey(), run.getEndTime()));
        List<Boolean> held = jdbc
                .sql("select rollout, p85_at from forecast")
                .query((row, number) -> Map.entry(row.getString("rollout"), moment(row, "p85_at")))
                .list()
                .stream()
                .filter(forecast -> !forecast.getValue().isAfter(now))
                .map(forecast -> before(ended.get(forecast.getKey()), forecast.getValue()))
                .toList();

        long kept = held.stream().filter(one -> one).count();
        System.out.printf(
                "%d rollouts: of %d forecasts due %d held p85 (%.1f %%), %d p50%n",
                pilots(),
                held.size(),
                kept,
                100.0 * kept / Math.max(1, held.size()),
                forecasts.calibration().byP50());
        assertThat(forecasts.calibration().forecasts()).isEqualTo(held.size());
        assertThat(forecasts.calibration().byP85()).isEqualTo(kept);
        checkCalibration(100.0 * kept / Math.max(1, held.size()));
    }

    /** @param percent of the forecasts whose p85 has come, those whose rollout had ended by then */
    abstract void checkCalibration(double percent);

    @Test
    void pagesOverItAreLookedAt() throws IOException {
        try (Chromium chromium = Chromium.open()) {
            Page page = chromium.page(1280, 900);
            page.navigate("http://localhost:" + port + "/sign-in");
            page.locator("input#username").fill("lea");
            page.locator("input#password").fill("demo");
            page.locator("form.card button[type=submit]").click();
            page.locator(".account-name").waitFor();
            for (String path : List.of(
                    "portfolio",
                    "portfolio?view=board",
                    "portfolio?view=timeline&is=any",
                    "valley",
                    "board",
                    "board?asOf=" + midYear)) {
                page.setViewportSize(1280, 900);
                page.navigate("http://localhost:" + port + "/" + path);
                picture(page, path);
                assertThat(page.locator("main h1").count()).isEqualTo(1);
                page.setViewportSize(360, 780);
                picture(page, path + " on a phone");
                assertThat((int) page.evaluate("document.documentElement.scrollWidth"))
                        .as(path)
                        .isLessThanOrEqualTo(360);
            }
            assertThat(chromium.complaints()).isEmpty();
        }
    }

    private static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target/pictures/year", name.replaceAll("[^a-z0-9]+", "-") + ".png"))
                .setFullPage(true));
    }

    private Api as(String person) {
        return new Api("http://localhost:" + port, person);
    }
}
