package io.crossing.people;

import static io.crossing.people.Answer.assertThat;

import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ApiAccessTests extends PeopleTest {

    private static final String BASIC = "Basic realm=\"Crossing\", charset=\"UTF-8\"";

    @BeforeEach
    void settle() {
        town.add("ada", "Ada Adler", Role.PROCESS_ADMIN);
        town.add("olga", "Olga Orth", Role.PARTICIPANT);
    }

    @Test
    void asksAProgramForAPassword() {
        assertThat(visitor().get("/api/v1/me"))
                .isProblem(401, "urn:problem:web:sign-in-needed")
                .hasHeader("WWW-Authenticate", BASIC)
                .hasNoHeader("Set-Cookie");
    }

    @Test
    void opensNoWindowInABrowser() {
        assertThat(visitor().get("/api/v1/me", "X-Requested-With", "XMLHttpRequest"))
                .is(401)
                .hasNoHeader("WWW-Authenticate");
        assertThat(visitor().get("/api/v1/me", "Sec-Fetch-Mode", "cors"))
                .is(401)
                .hasNoHeader("WWW-Authenticate");
        assertThat(visitor().page("/api/v1/me"))
                .isProblem(401, "urn:problem:web:sign-in-needed")
                .hasNoHeader("WWW-Authenticate");
    }

    @Test
    void asksForSignInBeforeItAsksForAToken() {
        assertThat(visitor().send("POST", "/api/v1/things", "")).isProblem(401, "urn:problem:web:sign-in-needed");
    }

    @Test
    void takesANameAndAPasswordWithoutASession() {
        assertThat(visitor().get("/api/v1/me", program("olga"))).is(200).hasNoHeader("Set-Cookie");
        assertThat(visitor().send("POST", "/api/v1/things", "", program("olga")))
                .is(200)
                .says("Made by Olga Orth");
    }

    @Test
    void saysThatANameOrAPasswordIsWrong() {
        HttpResponse<String> wrong = visitor().get("/api/v1/me", Visitor.basic("olga", "wrong"));
        HttpResponse<String> nobody = visitor().get("/api/v1/me", Visitor.basic("nobody", "wrong"));

        assertThat(wrong).isProblem(401, "urn:problem:people:credentials-wrong").hasHeader("WWW-Authenticate", BASIC);
        Assertions.assertThat(nobody.body()).isEqualTo(wrong.body());
    }

    @Test
    void saysTheSameOfAHeaderThatMakesNoSense() {
        assertThat(visitor().get("/api/v1/me", "Authorization", "Basic %%%")).is(401);
        assertThat(visitor().get("/api/v1/me", "Authorization", "Basic b2xnYQ=="))
                .is(401);
        assertThat(visitor().get("/api/v1/me", "Authorization", "Basic")).is(401);
        assertThat(visitor().get("/api/v1/me", "Authorization", "Magic word")).is(401);
        assertThat(visitor().get("/api/v1/me", Visitor.bearer(""))).is(401);
    }

    @Test
    void asksAProgramToWaitAfterTenFailures() {
        for (int i = 0; i < 10; i++) {
            assertThat(visitor().get("/api/v1/me", Visitor.basic("olga", "wrong" + i)))
                    .is(401);
        }

        assertThat(visitor().get("/api/v1/me", program("olga")))
                .isProblem(429, "urn:problem:people:too-many-attempts")
                .hasHeader("Retry-After", "601");
    }

    @Test
    void doesNotTrustASessionWhenAHeaderSaysSomethingElse() {
        Visitor olga = signedIn("olga");

        assertThat(olga.get("/api/v1/me", Visitor.basic("olga", "wrong"))).is(401);
        assertThat(olga.get("/api/v1/me", program("ada"))).is(200).says("\"ada\"");
        assertThat(olga.get("/api/v1/me")).is(200).says("\"olga\"");
    }

    @Test
    void takesASessionForReadingAndWithItsTokenForChanging() {
        Visitor olga = signedIn("olga");
        olga.page("/account");

        assertThat(olga.get("/api/v1/me")).is(200);
        assertThat(olga.send("POST", "/api/v1/things", "")).isProblem(403, "urn:problem:people:page-outdated");
        assertThat(olga.send("POST", "/api/v1/things", "", olga.token())).is(200);
    }

    @Test
    void refusesWhatAPageOfSomebodyElseSendsWithAPasswordThatTheBrowserKnows() {
        String[] name = program("olga");

        assertThat(visitor().send("POST", "/api/v1/things", "", name[0], name[1], "Sec-Fetch-Site", "cross-site"))
                .is(403);
        assertThat(visitor().send("POST", "/api/v1/things", "", name[0], name[1], "Sec-Fetch-Site", "same-origin"))
                .is(200);
    }

    @Test
    void takesAnAccessTokenUntilItIsRevoked() {
        HttpResponse<String> made =
                visitor().send("POST", "/api/v1/me/tokens", "{\"name\": \"Import\"}", program("olga"));
        assertThat(made).is(201).hasHeader("Location", "/api/v1/me/tokens/" + field(made, "id"));
        String token = field(made, "token");

        assertThat(visitor().get("/api/v1/me", Visitor.bearer(token))).is(200).says("\"olga\"");
        assertThat(visitor().send("POST", "/api/v1/things", "", Visitor.bearer(token)))
                .is(200);
        assertThat(visitor().get("/api/v1/me/tokens", program("olga")))
                .says("Import")
                .doesNotSay(token);

        String own = "/api/v1/me/tokens/" + field(made, "id");
        assertThat(visitor().send("DELETE", own, "", program("ada")))
                .isProblem(404, "urn:problem:people:token-unknown");
        assertThat(visitor().send("DELETE", own, "", program("olga"))).is(204);
        assertThat(visitor().get("/api/v1/me", Visitor.bearer(token)))
                .isProblem(401, "urn:problem:people:credentials-wrong");
        assertThat(visitor().send("POST", "/api/v1/me/tokens", "{}", program("olga")))
                .isProblem(422, "urn:problem:people:entries-refused")
                .says("\"field\":\"name\"");
    }

    @Test
    void forgetsAPasswordAtOnceWhenItWasChanged() {
        assertThat(visitor().get("/api/v1/me", program("olga"))).is(200);

        assertThat(visitor()
                        .send(
                                "PUT",
                                "/api/v1/me/password",
                                "{\"current\": \"secret\", \"password\": \"nine stages to cross\"}",
                                program("olga")))
                .is(204)
                .hasNoHeader("Set-Cookie");

        assertThat(visitor().get("/api/v1/me", program("olga"))).is(401);
        assertThat(visitor().get("/api/v1/me", Visitor.basic("olga", "nine stages to cross")))
                .is(200);
    }

    @Test
    void answersAnUnknownAddressAsAProblem() {
        assertThat(visitor().get("/api/v1/nothing", program("olga"))).isProblem(404, "urn:problem:web:not-found");
    }

    private static String field(HttpResponse<String> answer, String name) {
        Matcher field = Pattern.compile("\"" + name + "\":\"([^\"]+)\"").matcher(answer.body());
        Assertions.assertThat(field.find()).as(answer.body()).isTrue();
        return field.group(1);
    }
}
