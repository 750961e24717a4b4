package io.crossing.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestBuilders.formLogin;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.crossing.people.People;
import io.crossing.process.PersonId;
import java.net.URI;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** What people were told as pages, their channel, and webhooks as a resource. */
@SpringBootTest(
        classes = MailsPageTests.Demonstration.class,
        properties =
                "spring.datasource.url=jdbc:h2:mem:${random.uuid};DB_CLOSE_DELAY=5;DB_CLOSE_ON_EXIT=FALSE;LOCK_TIMEOUT=10000")
@AutoConfigureMockMvc
@ActiveProfiles("demo")
class ToldPagesTests {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Outbox outbox;

    @Autowired
    private People people;

    @Autowired
    private PersonalHooks hooks;

    @Autowired
    private JdbcClient jdbc;

    private MockHttpSession session = new MockHttpSession();

    @BeforeEach
    void signIn() throws Exception {
        jdbc.sql("delete from mail").update();
        jdbc.sql("delete from webhook").update();
        jdbc.sql("delete from personal_hook").update();
        session = (MockHttpSession) Objects.requireNonNull(
                mvc.perform(formLogin("/sign-in").user("lea").password("demo"))
                        .andReturn()
                        .getRequest()
                        .getSession());
    }

    @Test
    void saysWhatComesWhileThereIsNothing() throws Exception {
        page("/told").andExpect(content().string(containsString("Nobody has told you anything yet")));
        page("/told?unread=true").andExpect(content().string(containsString("You have read everything")));
    }

    @Test
    void showsWhatTheReaderWasToldAndNobodyElsesLetters() throws Exception {
        UUID own = write("lea", "Ownership is late");
        UUID others = write("sam", "Readiness is late");

        page("/told")
                .andExpect(content()
                        .string(allOf(
                                containsString("Ownership is late"),
                                not(containsString("Readiness is late")),
                                containsString("What you were told, 1 unread"))));
        page("/told/" + own).andExpect(content().string(containsString("plain Ownership is late")));
        page("/told/" + own + "/html")
                .andExpect(header().string("Content-Security-Policy", containsString("default-src 'none'")));
        page("/told/" + others).andExpect(status().isNotFound());
        page("/told/" + others + "/html").andExpect(status().isNotFound());
        page("/told?unread=true").andExpect(content().string(containsString("You have read everything")));
    }

    @Test
    void marksAllAsRead() throws Exception {
        write("lea", "Ownership is late");
        write("lea", "Readiness is late");

        mvc.perform(post("/told/read").session(session).with(csrf())).andExpect(redirectedUrl("/told"));

        page("/told").andExpect(content().string(not(containsString("bell-count"))));
    }

    @Test
    void refusesAChannelThatLeadsIntoTheHouse() throws Exception {
        mvc.perform(post("/account/channel")
                        .session(session)
                        .with(csrf())
                        .accept(MediaType.TEXT_HTML)
                        .param("kind", "SLACK")
                        .param("url", "https://127.0.0.1/hook"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("leads to a machine of the house")));

        assertThat(hooks.of(new PersonId("lea"))).isEmpty();
    }

    @Test
    void keepsAChannelAndShowsItsAddressToNobodyAgain() throws Exception {
        mvc.perform(post("/account/channel")
                        .session(session)
                        .with(csrf())
                        .param("kind", "TEAMS")
                        .param("url", "https://8.8.8.8/secret-part-of-it"))
                .andExpect(redirectedUrl("/account/channel"));

        page("/account/channel")
                .andExpect(content()
                        .string(allOf(
                                containsString("Microsoft Teams"),
                                containsString("https://8.8.8.8/…f-it"),
                                not(containsString("secret-part")))));
        mvc.perform(post("/account/channel/remove").session(session).with(csrf()));
        assertThat(hooks.of(new PersonId("lea"))).isEmpty();
    }

    @Test
    void setsUpListsAndRemovesAWebhook() throws Exception {
        String made = mvc.perform(post("/api/v1/webhooks")
                        .with(httpBasic("lea", "demo"))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"url\": \"https://8.8.8.8/x\", \"description\": \"Chat\","
                                + " \"events\": [\"escalation.raised\"]}"))
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.secret").value(org.hamcrest.Matchers.startsWith("whsec_")))
                .andReturn()
                .getResponse()
                .getHeader("Location");

        mvc.perform(get("/api/v1/webhooks").with(httpBasic("ada", "demo")))
                .andExpect(jsonPath("$.total").value(1))
                .andExpect(jsonPath("$.items[0].url").value("https://8.8.8.8/x"))
                .andExpect(jsonPath("$.items[0].secret").doesNotExist());
        mvc.perform(delete(Objects.requireNonNull(made)).with(httpBasic("lea", "demo")))
                .andExpect(status().isNoContent());
        mvc.perform(delete(made).with(httpBasic("lea", "demo"))).andExpect(status().isNotFound());
        mvc.perform(delete("/api/v1/webhooks/nothing").with(httpBasic("lea", "demo")))
                .andExpect(status().isNotFound());
    }

    @Test
    void refusesWebhooksWithWords() throws Exception {
        mvc.perform(post("/api/v1/webhooks")
                        .with(httpBasic("lea", "demo"))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"url\": \"http://8.8.8.8/x\"}"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.type").value("urn:problem:notification:webhook-unusable"))
                .andExpect(jsonPath("$.errors[0].field").value("url"));
        mvc.perform(post("/api/v1/webhooks")
                        .with(httpBasic("lea", "demo"))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"url\": \"https://8.8.8.8/x\", \"secret\": \"mine\"}"))
                .andExpect(status().isBadRequest());
        mvc.perform(get("/api/v1/webhooks").with(httpBasic("sam", "demo"))).andExpect(status().isForbidden());
        mvc.perform(get("/api/v1/webhooks")).andExpect(status().isUnauthorized());
    }

    private ResultActions page(String path) throws Exception {
        return mvc.perform(get(URI.create(path)).session(session).accept(MediaType.TEXT_HTML));
    }

    private UUID write(String to, String subject) {
        outbox.post(
                subject + " " + UUID.randomUUID(),
                people.get(new PersonId(to)),
                () -> new Letter(subject, "<p>" + subject + "</p>", "plain " + subject));
        return jdbc.sql("select id from mail where subject = ?")
                .param(subject)
                .query(UUID.class)
                .single();
    }
}
