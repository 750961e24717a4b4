package io.crossing.notification;

import static io.crossing.notification.Townsfolk.OLGA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestBuilders.formLogin;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** How people say how they want to be told, and their calendars. */
@SpringBootTest(
        classes = MailsPageTests.Demonstration.class,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:${random.uuid};DB_CLOSE_DELAY=5;DB_CLOSE_ON_EXIT=FALSE;LOCK_TIMEOUT=10000",
            "crossing.notification.address=https://crossing.example.org"
        })
@AutoConfigureMockMvc
@ActiveProfiles("demo")
class TellingPagesTests {

    private static final String PREFERENCES = "/api/v1/me/preferences";
    private static final String SITE = "https://crossing.example.org";
    private static final Pattern ADDRESS = Pattern.compile(SITE + "(/api/v1/calendar/[A-Za-z0-9_-]{43}\\.ics)");

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Scene scene;

    @Autowired
    private JdbcClient jdbc;

    private MockHttpSession session = new MockHttpSession();

    @BeforeEach
    void signIn() throws Exception {
        List.of("telling", "calendar_token", "calendar_entry")
                .forEach(table -> jdbc.sql("delete from " + table).update());
        jdbc.sql("update person set language = null, time_zone = 'Europe/Berlin' where id = 'olga'")
                .update();
        scene.reset();
        session = (MockHttpSession) Objects.requireNonNull(
                mvc.perform(formLogin("/sign-in").user("olga").password("demo"))
                        .andReturn()
                        .getRequest()
                        .getSession());
    }

    @Test
    void showsAndChangesHowOneIsTold() throws Exception {
        assertThat(page("/account/telling").getContentAsString())
                .contains("value=\"EACH\" checked=\"checked\"")
                .contains("value=\"08:00\"")
                .contains("(Europe/Berlin)")
                .doesNotContain("??");

        MockHttpServletResponse changed = send(post("/account/telling")
                .param("manner", "DAILY")
                .param("digestAt", "07:15")
                .param("quietFrom", "20:00")
                .param("quietUntil", "07:00"));

        assertThat(changed.getRedirectedUrl()).isEqualTo("/account/telling");
        assertThat(page("/account/telling").getContentAsString())
                .contains("value=\"DAILY\" checked=\"checked\"")
                .contains("value=\"07:15\"")
                .contains("value=\"20:00\"")
                .doesNotContain("name=\"decisionsAtOnce\" value=\"true\" checked");
    }

    @ParameterizedTest
    @CsvSource({
        "DAILY, 06:00, 20:00, 07:00, digestAt",
        "EACH, 08:00, 20:00, '', quietUntil",
        "EACH, 08:00, 20:00, 20:00, quietUntil",
        "EACH, 08:00, soon, 20:00, quietFrom",
        "DAILY, 25:00, '', '', digestAt",
        "SHOUTING, 08:00, '', '', manner"
    })
    void namesWhatCannotBe(String manner, String at, String from, String until, String field) throws Exception {
        String body = "{\"manner\":\"%s\",\"digestAt\":\"%s\",\"quietFrom\":\"%s\",\"quietUntil\":\"%s\"}"
                .formatted(manner, at, from, until);

        MockHttpServletResponse refused =
                api(put(PREFERENCES).contentType(MediaType.APPLICATION_JSON).content(body));

        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString()).contains("\"field\":\"" + field + "\"");
        assertThat(send(post("/account/telling")
                                .param("manner", manner)
                                .param("digestAt", at)
                                .param("quietFrom", from)
                                .param("quietUntil", until))
                        .getStatus())
                .isEqualTo(422);
        assertThat(jdbc.sql("select count(*) from telling").query(Long.class).single())
                .isZero();
    }

    @Test
    void takesPreferencesFromPrograms() throws Exception {
        assertThat(api(get(PREFERENCES)).getContentAsString())
                .isEqualTo("{\"manner\":\"EACH\",\"digestAt\":\"08:00\",\"quietFrom\":null,\"quietUntil\":null,"
                        + "\"decisionsAtOnce\":true,\"language\":null,\"timeZone\":\"Europe/Berlin\"}");
        String wanted =
                "{\"manner\":\"OVERDUE\",\"digestAt\":\"09:00\",\"quietFrom\":\"22:00\",\"quietUntil\":\"06:30\","
                        + "\"decisionsAtOnce\":false,\"language\":\"de\",\"timeZone\":\"Asia/Tokyo\"}";

        MockHttpServletResponse kept =
                api(put(PREFERENCES).contentType(MediaType.APPLICATION_JSON).content(wanted));

        assertThat(kept.getStatus()).isEqualTo(200);
        assertThat(kept.getContentAsString()).isEqualTo(wanted);
        assertThat(api(get(PREFERENCES)).getContentAsString()).isEqualTo(wanted);
        assertThat(page("/account/telling").getContentAsString(StandardCharsets.UTF_8))
                .contains("lang=\"de\"")
                .contains("Wie Sie benachrichtigt werden")
                .doesNotContain("??");
        assertThat(api(put(PREFERENCES)
                                .contentType(MediaType.APPLICATION_JSON)
                                .content("{\"manner\":\"EACH\",\"language\":\"fr\"}"))
                        .getContentAsString())
                .contains("\"field\":\"language\"");
        assertThat(mvc.perform(get(PREFERENCES)).andReturn().getResponse().getStatus())
                .isEqualTo(401);
    }

    @Test
    void givesDueDatesToACalendarProgram() throws Exception {
        Instant due = Instant.parse("2026-03-16T14:00:00Z");
        scene.asks("7", "Accept; ownership, \\ for all", "Why: Größe über alles, ".repeat(12), OLGA, due);
        scene.asks("8", "End of the day", "", OLGA, Instant.parse("2026-03-17T23:00:00Z"));
        scene.asks("9", "No day", "", OLGA, null);
        String address = newAddress();

        MockHttpServletResponse answer = mvc.perform(get(address)).andReturn().getResponse();

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentType()).isEqualTo("text/calendar;charset=UTF-8");
        String text = answer.getContentAsString(StandardCharsets.UTF_8);
        assertThat(text.split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
        Calendar calendar = new CalendarBuilder().build(new StringReader(text));
        assertThat(calendar.validate().getEntries()).isEmpty();
        List<VEvent> entries = calendar.getComponents("VEVENT");
        assertThat(entries).hasSize(2);
        VEvent first = entries.get(0);
        assertThat(value(first, Property.UID)).isEqualTo("work-7@crossing.example.org");
        assertThat(value(first, Property.SUMMARY)).isEqualTo("Accept; ownership, \\ for all (Invoice triage)");
        assertThat(value(first, Property.DESCRIPTION))
                .startsWith("Why: Größe über alles, Why")
                .endsWith(SITE + "/work/7");
        assertThat(value(first, Property.URL)).isEqualTo(SITE + "/work/7");
        assertThat(value(first, Property.DTSTART)).isEqualTo("20260316T133000Z");
        assertThat(value(first, Property.DTEND)).isEqualTo("20260316T140000Z");
        assertThat(value(first, Property.SEQUENCE)).isEqualTo("0");
        assertThat(value(entries.get(1), Property.DTSTART)).isEqualTo("20260317");
        assertThat(value(entries.get(1), Property.DTEND)).isEqualTo("20260318");
    }

    @Test
    void saysWhetherACalendarHasChangedAndCountsMoves() throws Exception {
        Instant due = Instant.parse("2026-03-16T14:00:00Z");
        scene.asks("7", "Accept ownership", "", OLGA, due);
        String address = newAddress();
        String tag = Objects.requireNonNull(
                mvc.perform(get(address)).andReturn().getResponse().getHeader("ETag"));

        assertThat(mvc.perform(get(address).header("If-None-Match", tag))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(304);
        scene.reset();
        scene.asks("7", "Accept ownership", "", OLGA, due.plus(Duration.ofDays(3)));
        MockHttpServletResponse moved = mvc.perform(get(address).header("If-None-Match", tag))
                .andReturn()
                .getResponse();

        assertThat(moved.getStatus()).isEqualTo(200);
        assertThat(moved.getContentAsString())
                .contains("UID:work-7@crossing.example.org\r\n")
                .contains("SEQUENCE:1\r\n")
                .contains("DTEND:20260319T140000Z\r\n");
        scene.reset();
        assertThat(mvc.perform(get(address)).andReturn().getResponse().getContentAsString())
                .doesNotContain("VEVENT");
    }

    @Test
    void opensNothingWithAnAddressThatWasRevokedOrMadeAnew() throws Exception {
        String first = newAddress();
        assertThat(jdbc.sql("select hash from calendar_token")
                        .query(String.class)
                        .single())
                .hasSize(64)
                .isNotIn(first);
        String second = newAddress();

        assertThat(status(get(first))).isEqualTo(404);
        assertThat(status(get(second))).isEqualTo(200);
        assertThat(send(post("/account/telling/calendar/revoke")).getRedirectedUrl())
                .isEqualTo("/account/telling#calendar");
        assertThat(status(get(second))).isEqualTo(404);
        assertThat(status(get("/api/v1/calendar/anything.ics"))).isEqualTo(404);

        MockHttpServletResponse made = api(post("/api/v1/me/calendar"));
        assertThat(made.getStatus()).isEqualTo(201);
        Matcher third = ADDRESS.matcher(made.getContentAsString());
        assertThat(third.find()).isTrue();
        assertThat(status(get(third.group(1)))).isEqualTo(200);
        assertThat(api(get("/api/v1/me/calendar")).getContentAsString()).contains("\"since\":\"20");
        assertThat(api(delete("/api/v1/me/calendar")).getStatus()).isEqualTo(204);
        assertThat(status(get(third.group(1)))).isEqualTo(404);
    }

    @Test
    void opensNothingOfSomebodyWhoHasLeft() throws Exception {
        String address = newAddress();
        jdbc.sql("update person set active = false where id = 'olga'").update();
        try {
            assertThat(status(get(address))).isEqualTo(404);
        } finally {
            jdbc.sql("update person set active = true where id = 'olga'").update();
        }
    }

    private String newAddress() throws Exception {
        MockHttpServletResponse made = mvc.perform(
                        post("/account/telling/calendar").session(session).with(csrf()))
                .andReturn()
                .getResponse();
        assertThat(made.getRedirectedUrl()).isEqualTo("/account/telling#calendar");
        Matcher address = ADDRESS.matcher(page("/account/telling").getContentAsString());
        assertThat(address.find()).isTrue();
        assertThat(page("/account/telling").getContentAsString()).doesNotContain(address.group(1));
        return address.group(1);
    }

    private static String value(VEvent entry, String property) {
        return entry.getRequiredProperty(property).getValue();
    }

    private int status(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request).andReturn().getResponse().getStatus();
    }

    private MockHttpServletResponse page(String path) throws Exception {
        return mvc.perform(get(URI.create(path)).session(session).locale(Locale.ENGLISH))
                .andReturn()
                .getResponse();
    }

    private MockHttpServletResponse send(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.session(session).with(csrf())).andReturn().getResponse();
    }

    private MockHttpServletResponse api(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.with(httpBasic("olga", "demo"))).andReturn().getResponse();
    }
}
