package io.crossing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.crossing.imports.ImportFile.State;
import io.crossing.imports.ImportResult;
import io.crossing.imports.ImportingFile;
import io.crossing.imports.Mapping;
import io.crossing.people.People;
import io.crossing.people.Person;
import io.crossing.process.PersonId;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import tools.jackson.databind.JsonNode;

/** Pilots from a table become rollouts, each row once; the same on every database. */
@ProductTest
@DirtiesContext
abstract class PilotImportSuite {

    private static final Path INVENTORY = Path.of("../shared/data/ai-use-cases-2025.csv");
    private static final String MAPPING = """
            {"name": "pilot", "summary": "what", "businessArea": ["area", "unit"], "sponsor": "sponsor", "pilotTeam": "team",
             "teams": "teams", "targetDate": "by"}""";
    private static final String HEAD = "pilot;what;area;unit;sponsor;team;teams;by\n";
    private static final String GOOD = "Prüfung der Verträge;\"Liest,\nprüft\";Recht;Süd;Sam Stern;pia, paul;"
            + "North (tara, 12), South (tom, 9);30.06.2031\n";

    @LocalServerPort
    private int port;

    @Autowired
    private RuntimeService runs;

    @Autowired
    private ImportingFile importing;

    @Autowired
    private People people;

    private Api.Answer send(String file, Map<String, String> fields) {
        return send(file.getBytes(StandardCharsets.UTF_8), fields);
    }

    private Api.Answer send(byte[] file, Map<String, String> fields) {
        return as("lea").upload("/imports", "pilots.csv", file, fields);
    }

    private long underWay() {
        return runs.createProcessInstanceQuery()
                .processDefinitionKey("PilotToScale")
                .count();
    }

    /** A row that no other test has. */
    private static String row(String name) {
        return GOOD.replace("Prüfung der Verträge", name + " " + UUID.randomUUID());
    }

    @Test
    void startsARolloutWithAllThatTheRowSays() {
        String row = row("Prüfung");

        JsonNode result = send((HEAD + row).getBytes(Charset.forName("windows-1252")), Map.of("mapping", MAPPING))
                .ok();

        assertThat(result.path("created").asInt()).as(result.toString()).isEqualTo(1);
        JsonNode rollout = as("lea")
                .get("/rollouts?q=" + row.substring(row.indexOf(' ') + 1, row.indexOf(';')))
                .ok()
                .path("items")
                .path(0);
        assertThat(rollout.path("name").asString()).isEqualTo(row.substring(0, row.indexOf(';')));
        assertThat(rollout.path("businessArea").asString()).isEqualTo("Recht · Süd");
        assertThat(rollout.path("summary").asString()).isEqualTo("Liest,\nprüft");
        assertThat(rollout.path("sponsor").asString()).isEqualTo("sam");
        assertThat(rollout.path("targetDate").asString()).isEqualTo("2031-06-30");
        JsonNode details =
                as("lea").get("/rollouts/" + rollout.path("id").asString()).ok();
        assertThat(details.path("teams")).hasSize(2);
    }

    @Test
    void createsNothingWhenItIsOnlyTried() {
        long before = underWay();

        JsonNode result = send(HEAD + row("A") + row("B"), Map.of("mapping", MAPPING, "dryRun", "true"))
                .ok();

        assertThat(result.path("dryRun").asBoolean()).isTrue();
        assertThat(result.path("created").asInt()).isEqualTo(2);
        assertThat(underWay()).isEqualTo(before);
    }

    @Test
    void skipsTheSameRowAgainHoweverItIsSaved() {
        String row = row("Twice");
        send(HEAD + row + row, Map.of("mapping", MAPPING)).ok();
        long before = underWay();

        JsonNode again = send((HEAD + row).getBytes(StandardCharsets.UTF_16), Map.of("mapping", MAPPING))
                .ok();

        assertThat(again.path("skipped").asInt()).isEqualTo(1);
        assertThat(again.path("created").asInt()).isZero();
        assertThat(underWay()).isEqualTo(before);
    }

    @Test
    void saysWhatIsWrongWithARowAndTakesTheOthers() {
        String bad = "Bad;x;Area;;nobody;pia;North (tara);31.02.2031\n";
        long before = underWay();

        JsonNode result =
                send(HEAD + bad + row("Good"), Map.of("mapping", MAPPING)).ok();

        assertThat(result.path("created").asInt()).isEqualTo(1);
        assertThat(underWay()).isEqualTo(before + 1);
        assertThat(result.path("problems")
                        .valueStream()
                        .map(one -> one.path("row").asInt()))
                .containsOnly(2);
        assertThat(result.path("problems")
                        .valueStream()
                        .map(one -> one.path("field").asString()))
                .containsExactlyInAnyOrder("sponsor", "teams[0]", "targetDate");
        assertThat(result.path("problems").toString()).contains("Nobody here is called “nobody”");
    }

    @Test
    void goesOnInTheBackgroundIsStoppedAndGoneOnWith() {
        Person lea = people.get(new PersonId("lea"));
        String rows = IntStream.range(0, 60).mapToObj(row -> row("Many")).collect(Collectors.joining());
        String bad = "Bad;x;Area;;nobody;pia;North (tara, 12);30.06.2031\n";
        UUID file = importing.read(lea, "pilots.csv", (HEAD + bad + rows).getBytes(StandardCharsets.UTF_8));
        long before = underWay();

        importing.start(lea, file, Mapping.parse(MAPPING));
        await().until(() -> underWay() > before);
        importing.stop(lea, file);
        await().until(() -> importing.find(lea, file).state() == State.STOPPED);
        long created = importing.find(lea, file).result().created();
        importing.resume(lea, file);
        await().until(() -> importing.find(lea, file).state() == State.DONE);

        ImportResult result = importing.find(lea, file).result();
        assertThat(created).isBetween(1L, 59L);
        assertThat(result.rows()).isEqualTo(61);
        assertThat(result.skipped()).isEqualTo(created);
        assertThat(result.created()).isEqualTo(60 - created);
        assertThat(underWay()).isEqualTo(before + 60);
        assertThat(result.problems())
                .singleElement()
                .satisfies(
                        problem -> assertThat(problem.problem().in(Locale.GERMAN))
                                .isEqualTo(
                                        "Niemand hier heißt „nobody“. Schreiben Sie ein Konto, eine Adresse oder einen vollen Namen."));
    }

    private static ConditionFactory await() {
        return Awaitility.await().atMost(Duration.ofMinutes(2));
    }

    @Test
    void takesTheLastMappingWhereNoneIsSent() {
        send(HEAD + row("First"), Map.of("mapping", MAPPING)).ok();

        assertThat(send(HEAD + row("Second"), Map.of()).ok().path("created").asInt())
                .isEqualTo(1);
    }

    @Test
    void refusesWhatCannotBeUsedAndNamesIt() {
        assertThat(send("", Map.of("mapping", MAPPING)).status()).isEqualTo(422);
        Api.Answer noColumn = send(HEAD + row("X"), Map.of("mapping", MAPPING.replace("\"what\"", "\"waht\"")));
        assertThat(noColumn.status()).isEqualTo(422);
        assertThat(noColumn.body().path("errors").path(0).path("field").asString())
                .isEqualTo("mapping.summary");
        assertThat(noColumn.body().toString()).contains("no column “waht”");
        assertThat(send(HEAD + row("X"), Map.of("mapping", "{not json")).status())
                .isEqualTo(422);
        assertThat(send(HEAD + row("X"), Map.of("mapping", "{\"nmae\": \"pilot\"}"))
                        .status())
                .isEqualTo(422);
        assertThat(send(HEAD + row("X"), Map.of("mapping", "[]")).status()).isEqualTo(422);
        assertThat(as("tara")
                        .upload("/imports", "pilots.csv", HEAD.getBytes(StandardCharsets.UTF_8))
                        .status())
                .isEqualTo(403);
        assertThat(as("lea")
                        .upload("/imports?dryRun=perhaps", "p.csv", HEAD.getBytes(StandardCharsets.UTF_8))
                        .status())
                .isEqualTo(400);
    }

    @Test
    void takesTheRealPilotsOfTheInventory() throws IOException {
        assumeTrue(Files.isReadable(INVENTORY), "The inventory of use cases is not beside the project: skipped.");

        JsonNode result = send(Files.readAllBytes(INVENTORY), Map.of("dryRun", "true", "mapping", """
                                {"name": "use_case_name", "summary": {"column": "problem_solved", "value": "Not described."},
                                 "businessArea": ["agency_name", "agency_bureau"], "whyNow": "benefits", "sponsor": {"value": "sam"},
                                 "pilotTeam": {"value": "pia; paul"}, "teams": {"value": "North (tara, 12); South (tom, 9)"},
                                 "targetDate": {"value": "2031-06-30"}, "only": {"development_stage": "Pilot"}}"""))
                .ok();

        assertThat(result.path("problems")).as(result.toString()).isEmpty();
        assertThat(result.path("rows").asInt()).isEqualTo(440);
        assertThat(result.path("created").asInt()).isEqualTo(440);
        assertThat(result.path("leftOut").asInt()).isEqualTo(3171);
    }

    private Api as(String person) {
        return new Api("http://localhost:" + port, person);
    }
}
