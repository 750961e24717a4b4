package io.crossing.people;

import static io.crossing.people.Answer.assertThat;

import io.crossing.process.PersonId;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

class SignInTests extends PeopleTest {

    @Autowired
    ClosingAccount closing;

    @Autowired
    ChangingPassword changingPassword;

    @Autowired
    ChangingProfile changingProfile;

    @Autowired
    People people;

    @BeforeEach
    void settle() {
        town.add("ada", "Ada Adler", Role.PROCESS_ADMIN);
        town.add("olga", "Olga Orth", Role.PARTICIPANT);
    }

    @Test
    void opensThePageThatWasAskedForAfterwards() {
        Visitor olga = visitor();

        assertThat(olga.page("/work?task=7")).leadsTo("/sign-in");
        assertThat(olga.signIn("olga", "secret")).leadsTo("/work?task=7");
        assertThat(olga.page("/work?task=7")).is(200).says("Work of Olga Orth");
    }

    @Test
    void doesNotComeBackToWhatAScriptAskedFor() {
        Visitor olga = visitor();

        assertThat(olga.get("/work", "HX-Request", "true")).is(401).hasHeader("HX-Refresh", "true");
        assertThat(olga.signIn("olga", "secret")).leadsTo("/");
    }

    @Test
    void takesTheNameWhateverItsCase() {
        assertThat(visitor().signIn(" Olga ", "secret")).leadsTo("/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"olga", "nobody", "no such name!", ""})
    void saysTheSameOfAWrongNameAndAWrongPassword(String name) {
        Visitor visitor = visitor();

        assertThat(visitor.signIn(name, "wrong")).leadsTo("/sign-in?error");
        assertThat(visitor.page("/sign-in?error")).is(200).says("That did not match");
        assertThat(visitor.page("/work")).leadsTo("/sign-in");
    }

    @Test
    void asksToWaitAfterTenFailures() {
        Visitor visitor = visitor();
        for (int i = 0; i < 10; i++) {
            assertThat(visitor.signIn("olga", "wrong")).leadsTo("/sign-in?error");
        }

        assertThat(visitor.signIn("olga", "secret")).leadsTo("/sign-in?wait=10");
        assertThat(visitor.page("/sign-in?wait=10")).says("Try again in 10 minutes.");
        assertThat(visitor.signIn("ada", "secret")).leadsTo("/");

        clock.move(Duration.ofMinutes(10));
        assertThat(visitor().signIn("olga", "secret")).leadsTo("/");
    }

    @Test
    void endsASessionAtOnceWhenTheAccountIsClosed() {
        Visitor olga = signedIn("olga");

        closing.close(new PersonId("olga"));

        assertThat(olga.page("/work")).leadsTo("/sign-in");
        assertThat(olga.signIn("olga", "secret")).leadsTo("/sign-in?error");
    }

    @Test
    void endsASessionAtOnceWhenThePasswordIsAnother() {
        Visitor olga = signedIn("olga");

        changingPassword.setOneTime(new PersonId("olga"));

        assertThat(olga.page("/work")).leadsTo("/sign-in");
    }

    @Test
    void countsARoleFromTheNextRequestOn() {
        Visitor olga = signedIn("olga");
        assertThat(olga.page("/people")).is(403).says("This is not yours to do");

        Person person = people.get(new PersonId("olga"));
        changingProfile.change(
                person.id(),
                new PersonProfile(person.name(), person.email(), Set.of(Role.PROCESS_ADMIN), null, person.timeZone()));

        assertThat(olga.page("/people")).is(200).says("Olga Orth");
    }

    @Test
    void signsOut() {
        Visitor olga = signedIn("olga");
        olga.page("/account");

        assertThat(olga.submit("/sign-out", Map.of())).leadsTo("/sign-in?out");
        assertThat(olga.page("/work")).leadsTo("/sign-in");
    }

    @Test
    void showsNoDoorToWhoIsInside() {
        assertThat(signedIn("olga").page("/sign-in")).leadsTo("/");
    }

    @Test
    void keepsTheSessionInACookieThatScriptsAndOtherSitesCannotUse() {
        HttpResponse<String> answer = visitor().page("/sign-in");

        Assertions.assertThat(answer.headers().allValues("Set-Cookie"))
                .anySatisfy(cookie -> Assertions.assertThat(cookie)
                        .startsWith("JSESSIONID=")
                        .contains("HttpOnly")
                        .contains("SameSite=Lax"));
        assertThat(answer).doesNotSay("jsessionid");
    }

    @Test
    void givesTheSessionANewIdAtSignIn() {
        Visitor olga = visitor();
        String before = cookie(olga.page("/work"));

        String after = cookie(olga.signIn("olga", "secret"));

        Assertions.assertThat(after).isNotEmpty().isNotEqualTo(before);
    }

    @Test
    void refusesAFormWithoutTheTokenOfItsSession() {
        Visitor olga = signedIn("olga");
        Visitor forger = visitor();
        forger.page("/sign-in");

        assertThat(forger.send("POST", "/account/absence/cancel", "")).leadsTo("/sign-in?expired");
        assertThat(forger.page("/sign-in?expired")).says("Sign in and try again");
        assertThat(olga.send("POST", "/account/absence/cancel", "")).isProblem(403, "urn:problem:people:page-outdated");
    }

    @Test
    void sendsTheHeadersThatKeepPagesSafe() {
        assertThat(visitor().page("/sign-in"))
                .hasHeader(
                        "Content-Security-Policy",
                        "default-src 'self'; img-src 'self' data:; style-src 'self' 'unsafe-inline'; "
                                + "font-src 'self' data:; frame-ancestors 'none'; form-action 'self'")
                .hasHeader("Referrer-Policy", "same-origin")
                .hasHeader("X-Content-Type-Options", "nosniff")
                .hasHeader("X-Frame-Options", "DENY")
                .hasHeader("Cache-Control", "no-cache, no-store, max-age=0, must-revalidate");
    }

    @Test
    void leavesFilesAndHealthOpen() {
        assertThat(visitor().page("/theme.js")).is(200).hasHeader("X-Content-Type-Options", "nosniff");
        assertThat(visitor().page("/icon.svg")).is(200);
        assertThat(visitor().page("/app/nothing.css")).is(404);
        assertThat(visitor().get("/actuator/health")).is(200);
        Assertions.assertThat(visitor().page("/theme.js").headers().firstValue("Cache-Control"))
                .isNotEqualTo(java.util.Optional.of("no-cache, no-store, max-age=0, must-revalidate"));
    }

    @Test
    void opensTheApiDescriptionToWhoIsSignedIn() {
        assertThat(visitor().get("/v3/api-docs")).is(401);
        assertThat(visitor().page("/swagger-ui.html")).leadsTo("/sign-in");

        assertThat(signedIn("olga").page("/swagger-ui/index.html")).is(200);
        assertThat(visitor().get("/v3/api-docs", program("olga")))
                .is(200)
                .says("Find people by a part of their name or id")
                .says("\"scheme\":\"basic\"")
                .doesNotSay("\"reader\"");
    }

    @Test
    void keepsTheDatabasesConsoleShutForEverybody() {
        for (Visitor visitor : List.of(visitor(), signedIn("ada"))) {
            HttpResponse<String> answer = visitor.page("/h2-console/");
            Assertions.assertThat(answer.statusCode()).isIn(302, 403);
        }
    }

    @Test
    void opensMeasurementsToProcessAdminsOnly() {
        assertThat(visitor().get("/actuator/metrics")).is(401);
        assertThat(visitor().get("/actuator/metrics", program("olga"))).isProblem(403, "urn:problem:web:forbidden");
        Assertions.assertThat(visitor().get("/actuator/metrics", program("ada")).statusCode())
                .isIn(200, 404);
    }

    private static String cookie(HttpResponse<String> answer) {
        return answer.headers().allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith("JSESSIONID"))
                .map(cookie -> cookie.substring(0, cookie.indexOf(';')))
                .findFirst()
                .orElse("");
    }
}
