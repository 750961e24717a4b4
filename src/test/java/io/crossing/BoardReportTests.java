package io.crossing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;

/** The board page over real rollouts, in each of its forms. */
@ProductTest
@DirtiesContext
@TestPropertySource(properties = "spring.application.name=board") // a context of its own: it counts everything
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BoardReportTests {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @Autowired
    private RuntimeService runs;

    @Autowired
    private JdbcClient jdbc;

    @BeforeAll
    void threeRollouts() {
        start("Contract summaries");
        start("Prüfung der Łódź-Verträge <b>&");
        String stopped = start("Invoice triage");
        as("sam")
                .post(
                        "/rollouts/" + stopped + "/stop",
                        Map.of("reason", "The problem carries no weight.", "learned", "Ask the teams first."))
                .ok();
    }

    @Test
    void countsWhatTheEngineAndTheRecordCount() {
        JsonNode board = as("fay").get("/reports/board").ok();

        assertThat(board.path("now").path("underWay").asLong())
                .isEqualTo(runs.createProcessInstanceQuery()
                        .processDefinitionKey("PilotToScale")
                        .count())
                .isEqualTo(2);
        assertThat(board.path("now").path("stopped").asLong()).isEqualTo(1);
        assertThat(board.path("before").path("started").asLong()).isZero();
        assertThat(board.path("stages").path(0).path("count").asLong()).isEqualTo(2);
        assertThat(board.path("movedInAll").asLong()).isEqualTo(3);
        assertThat(board.path("stops").path(0).path("reason").asString()).isEqualTo("The problem carries no weight.");
        assertThat(board.path("stops").path(0).path("by").asString()).isEqualTo("sam");
    }

    @Test
    void isForLeadsAndTheFounder() {
        assertThat(as("lea").get("/reports/board").status()).isEqualTo(200);
        assertThat(as("tara").get("/reports/board").status()).isEqualTo(403);
        assertThat(as("sam").get("/reports/board.pdf").status()).isEqualTo(403);
    }

    @Test
    void asksForDaysThatAre() {
        assertThat(as("fay").get("/reports/board?asOf=yesterday").status()).isEqualTo(400);
        assertThat(as("fay")
                        .get("/reports/board?asOf=" + LocalDate.now().plusDays(3))
                        .status())
                .isEqualTo(400);
        assertThat(as("fay")
                        .get("/reports/board?asOf=2026-01-01&since=2026-01-01")
                        .status())
                .isEqualTo(400);
    }

    @Test
    void keepsThePageOfADayThatIsOver() {
        String path = "/reports/board?asOf=" + LocalDate.now().minusDays(2);

        JsonNode first = as("fay").get(path).ok();

        assertThat(first.path("now").path("started").asLong()).isZero();
        assertThat(jdbc.sql("select count(*) from board_page").query(Long.class).single())
                .isPositive();
        assertThat(as("fay").get(path).ok()).isEqualTo(first);
    }

    @Test
    void isThereAsTextAndForSpreadsheets() throws Exception {
        String markdown = new String(file("/reports/board.md", "de").body(), StandardCharsets.UTF_8);
        String csv = as("fay").get("/reports/board.csv").ok().asString();

        assertThat(markdown)
                .startsWith("# Vorstandsseite")
                .contains("Prüfung der Łódź-Verträge \\<b\\>&")
                .contains("Beendet, und warum");
        assertThat(csv.lines())
                .contains("numbers,now,underWay,2", "stops,Invoice triage,reason,The problem carries no weight.");
    }

    @Test
    void isOnePageOfPdfWithItsLettersInside() throws Exception {
        HttpResponse<byte[]> answer = file("/reports/board.pdf", "en");

        assertThat(answer.headers().firstValue("Content-Type")).contains("application/pdf");
        try (PDDocument pdf = Loader.loadPDF(answer.body())) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
            assertThat(pdf.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("en");
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("Board page", "Prüfung der Łódź-Verträge <b>&", "The problem carries no weight.");
        }
    }

    @Test
    void comesAsWhateverIsAskedFor() throws Exception {
        assertThat(accepting("application/pdf").headers().firstValue("Content-Type"))
                .contains("application/pdf");
        assertThat(accepting("text/csv").headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/csv"));
        assertThat(accepting("text/markdown").statusCode()).isEqualTo(200);
        assertThat(accepting("image/png").statusCode()).isEqualTo(406);
    }

    private HttpResponse<byte[]> file(String path, String language) throws IOException, InterruptedException {
        return HTTP.send(
                request(path).header("Accept-Language", language).build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    private HttpResponse<byte[]> accepting(String type) throws IOException, InterruptedException {
        return HTTP.send(
                request("/reports/board").header("Accept", type).build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    private HttpRequest.Builder request(String path) {
        String account = Base64.getEncoder().encodeToString("fay:demo".getBytes(StandardCharsets.UTF_8));
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/v1" + path))
                .header("Authorization", "Basic " + account);
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
}
