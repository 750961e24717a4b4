package io.crossing.notification;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestBuilders.formLogin;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.crossing.people.People;
import io.crossing.process.PersonId;
import java.net.URI;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@SpringBootTest(
        classes = MailsPageTests.Demonstration.class,
        properties =
                "spring.datasource.url=jdbc:h2:mem:${random.uuid};DB_CLOSE_DELAY=5;DB_CLOSE_ON_EXIT=FALSE;LOCK_TIMEOUT=10000")
@AutoConfigureMockMvc
@ActiveProfiles("demo")
class MailsPageTests {

    @EnableAutoConfiguration
    @ConfigurationPropertiesScan("io.crossing")
    @ComponentScan(
            basePackages = {"io.crossing.people", "io.crossing.web", "io.crossing.notification"},
            excludeFilters =
                    @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*(Tests|Slice|Parts|SceneBeans).*"))
    @ComponentScan(
            basePackages = "io.crossing.process",
            useDefaultFilters = false,
            includeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*OrganisationCalendar"))
    @Import(SceneBeans.class)
    static class Demonstration {}

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Outbox outbox;

    @Autowired
    private People people;

    @Autowired
    private JdbcClient jdbc;

    private MockHttpSession session = new MockHttpSession();

    @BeforeEach
    void signIn() throws Exception {
        jdbc.sql("delete from mail").update();
        session = (MockHttpSession) Objects.requireNonNull(
                mvc.perform(formLogin("/sign-in").user("lea").password("demo"))
                        .andReturn()
                        .getRequest()
                        .getSession());
    }

    @Test
    void saysWhatToDoWhileThereAreNone() throws Exception {
        page("/mails").andExpect(status().isOk()).andExpect(content().string(containsString("No mails yet")));
    }

    @Test
    void listsMailsThatNobodySends() throws Exception {
        write("sam", "Ownership is late");
        write("olga", "For you: <b>Accept</b> 100%");

        page("/mails")
                .andExpect(content()
                        .string(allOf(
                                containsString("Ownership is late"),
                                containsString("For you: &lt;b&gt;Accept&lt;/b&gt; 100%"))));
        page("/mails?to=sam")
                .andExpect(
                        content().string(allOf(containsString("Ownership is late"), not(containsString("For you: ")))));
        page("/mails?q=100%25")
                .andExpect(
                        content().string(allOf(containsString("For you: "), not(containsString("Ownership is late")))));
        page("/mails?q=nothing+such").andExpect(content().string(containsString("No such mail")));
    }

    @Test
    void showsAMailWithoutLettingItDoAnything() throws Exception {
        UUID id = write("sam", "Ownership is late");

        page("/mails/" + id)
                .andExpect(content()
                        .string(allOf(
                                containsString("src=\"/mails/" + id + "/html\""),
                                containsString("sandbox=\"allow-popups"),
                                containsString("plain Ownership is late"))));
        page("/mails/" + id + "/html")
                .andExpect(header().string("Content-Security-Policy", containsString("default-src 'none'")))
                .andExpect(header().string("Content-Security-Policy", containsString("sandbox")))
                .andExpect(header().string("Content-Security-Policy", containsString("frame-ancestors 'self'")))
                .andExpect(content().string("<p>Ownership is late</p>"));
    }

    @Test
    void saysSoWhenThereIsNoSuchMail() throws Exception {
        page("/mails/" + UUID.randomUUID()).andExpect(status().isNotFound());
        page("/mails/17").andExpect(status().isNotFound());
    }

    @Test
    void leadsFromALinkToItsPageThroughSignIn() throws Exception {
        MockHttpSession nobody = new MockHttpSession();
        mvc.perform(get("/mails").session(nobody).accept(MediaType.TEXT_HTML))
                .andExpect(redirectedUrlPattern("/sign-in*"));

        mvc.perform(post("/sign-in")
                        .session(nobody)
                        .param("username", "sam")
                        .param("password", "demo")
                        .with(csrf()))
                .andExpect(redirectedUrlPattern("**/mails*"));
    }

    private ResultActions page(String path) throws Exception {
        return mvc.perform(get(URI.create(path)).session(session).accept(MediaType.TEXT_HTML));
    }

    private UUID write(String to, String subject) {
        outbox.post(
                subject,
                people.get(new PersonId(to)),
                () -> new Letter(subject, "<p>" + subject + "</p>", "plain " + subject));
        return jdbc.sql("select id from mail where subject = ? and sent_at is not null")
                .param(subject)
                .query(UUID.class)
                .single();
    }
}
