package io.crossing.people;

import static io.crossing.people.Answer.assertThat;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PeoplePagesTests extends PeopleTest {

    private static final Pattern CODE = Pattern.compile("<code>([^<]+)</code>");

    @BeforeEach
    void settle() {
        town.add("ada", "Ada Adler", Role.PROCESS_ADMIN);
        town.add("olga", "Olga <b>Orth", Role.PARTICIPANT);
        town.add("tom", "Tom Tanner", Role.PARTICIPANT);
    }

    @Test
    void showsOnesOwnAccount() {
        assertThat(signedIn("olga").page("/account"))
                .is(200)
                .says("Olga &lt;b&gt;Orth")
                .says("olga@crossing.example")
                .doesNotSay("??")
                .doesNotSay("href=\"/people\"");
        assertThat(signedIn("ada").page("/account")).says("href=\"/people\"");
    }

    @Test
    void changesNameAndAddress() {
        Visitor olga = signedIn("olga");
        olga.page("/account");

        assertThat(olga.submit(
                        "/account",
                        Map.of("name", "Olga Ortner", "email", "ortner@crossing.example", "timeZone", "Asia/Tokyo")))
                .leadsTo("/account");
        assertThat(olga.page("/account"))
                .says("Your account is up to date.")
                .says("Olga Ortner")
                .says("<option value=\"Asia/Tokyo\" selected=\"selected\">");
    }

    @Test
    void keepsWhatWasTypedBesideWhatIsWrongWithIt() {
        Visitor olga = signedIn("olga");
        olga.page("/account");

        assertThat(olga.submit("/account", Map.of("name", "Olga", "email", "nowhere", "timeZone", "Mars/Base")))
                .is(422)
                .says("value=\"nowhere\"")
                .says("Choose a time zone");
        assertThat(olga.submit("/account", Map.of("name", "Olga", "email", "tom@crossing.example", "timeZone", "UTC")))
                .is(422)
                .says("Somebody else has this address.");
        assertThat(olga.submit("/account", Map.of())).is(422);
    }

    @Test
    void plansAnAbsenceAndTakesItBack() {
        Visitor olga = signedIn("olga");
        assertThat(olga.page("/account/absence")).says("No absence is planned").doesNotSay("??");

        assertThat(olga.submit(
                        "/account/absence", Map.of("from", "2026-12-21", "until", "2026-12-24", "substitute", "tom")))
                .leadsTo("/account/absence");
        HttpResponse<String> planned = olga.page("/account/absence");
        assertThat(planned)
                .says("Mon 21 Dec 2026 to Thu 24 Dec 2026")
                .says("Tom Tanner stands in")
                .doesNotSay("No absence is planned")
                .doesNotSay(">now<")
                .doesNotSay("??");
        Matcher change = Pattern.compile("\\?change=([0-9a-f-]{36})").matcher(planned.body());
        Assertions.assertThat(change.find()).isTrue();
        String absence = "/account/absence/" + change.group(1);

        assertThat(olga.page("/account/absence" + change.group())).says("value=\"2026-12-24\"");
        assertThat(olga.submit(absence, Map.of("from", "2026-12-21", "until", "2026-12-27", "substitute", "tom")))
                .leadsTo("/account/absence");
        assertThat(olga.page("/account/absence")).says("Sun 27 Dec 2026");
        assertThat(olga.submit(absence + "/cancel", Map.of())).leadsTo("/account/absence");
        assertThat(olga.page("/account/absence")).doesNotSay("27 Dec").says("The absence is taken back.");
        assertThat(olga.submit(absence + "/cancel", Map.of())).is(404);
    }

    @Test
    void letsAProcessAdminPlanAnAbsenceOfSomebodyElse() {
        Visitor ada = signedIn("ada");
        assertThat(ada.page("/people/olga")).says("/people/olga/absence");
        assertThat(ada.page("/people/olga/absence")).says("When Olga &lt;b&gt;Orth is away");

        assertThat(ada.submit(
                        "/people/olga/absence",
                        Map.of("from", "2026-12-21", "until", "2026-12-24", "substitute", "tom")))
                .leadsTo("/people/olga/absence");

        assertThat(ada.page("/people/olga/absence")).says("Tom Tanner stands in");
        Visitor tom = signedIn("tom");
        assertThat(tom.page("/people/olga/absence")).is(403);
        tom.page("/account/absence");
        assertThat(tom.submit("/people/olga/absence", Map.of("from", "2026-12-21")))
                .is(403);
        clock.setTo(Instant.parse("2026-12-22T12:00:00Z"));
        assertThat(signedIn("tom").page("/account/absence"))
                .says("You stand in for")
                .says("Olga &lt;b&gt;Orth, until");
        clock.setTo(Instant.parse("2026-11-24T12:00:00Z"));
    }

    @Test
    void saysWhyAnAbsenceCannotBe() {
        Visitor olga = signedIn("olga");
        olga.page("/account");

        assertThat(olga.submit(
                        "/account/absence", Map.of("from", "2026-12-21", "until", "2026-12-20", "substitute", "tom")))
                .is(422)
                .says("The last day cannot be before the first one.")
                .says("value=\"2026-12-20\"");
        assertThat(olga.submit("/account/absence", Map.of("from", "soon", "until", "", "substitute", "")))
                .is(422)
                .says("Choose a day");
    }

    @Test
    void makesATokenThatIsShownOnce() {
        Visitor olga = signedIn("olga");
        olga.page("/account");

        assertThat(olga.submit("/account/tokens", Map.of("name", "Import"))).leadsTo("/account#tokens");
        HttpResponse<String> shown = olga.page("/account");
        String secret = code(shown);
        assertThat(visitor().get("/api/v1/me", Visitor.bearer(secret))).is(200);
        assertThat(olga.page("/account")).says("Import").doesNotSay(secret);

        Matcher revoke =
                Pattern.compile("action=\"(/account/tokens/[^\"]+/revoke)\"").matcher(shown.body());
        Assertions.assertThat(revoke.find()).isTrue();
        assertThat(olga.submit(revoke.group(1), Map.of())).leadsTo("/account#tokens");
        assertThat(visitor().get("/api/v1/me", Visitor.bearer(secret))).is(401);
        assertThat(olga.submit("/account/tokens", Map.of("name", ""))).is(422);
    }

    @Test
    void changesThePasswordAndStaysSignedInHereButNowhereElse() {
        Visitor here = signedIn("olga");
        Visitor elsewhere = signedIn("olga");
        here.page("/account/password");

        assertThat(here.submit(
                        "/account/password",
                        Map.of(
                                "current", "secret",
                                "password", "nine stages to cross",
                                "again", "nine stages to cross")))
                .leadsTo("/account");

        assertThat(here.page("/account")).is(200).says("The password is changed.");
        assertThat(elsewhere.page("/account")).leadsTo("/sign-in");
        assertThat(visitor().signIn("olga", "nine stages to cross")).leadsTo("/");
    }

    @Test
    void saysWhyAPasswordCannotBe() {
        Visitor olga = signedIn("olga");
        olga.page("/account/password");

        assertThat(olga.submit(
                        "/account/password",
                        Map.of(
                                "current",
                                "wrong",
                                "password",
                                "nine stages to cross",
                                "again",
                                "nine stages to cross")))
                .is(422)
                .says("This is not your present password.")
                .doesNotSay("nine stages to cross");
        assertThat(olga.submit("/account/password", Map.of("current", "secret", "password", "short", "again", "short")))
                .is(422)
                .says("at least 10");
        assertThat(olga.submit(
                        "/account/password",
                        Map.of("current", "secret", "password", "nine stages to cross", "again", "nine stages")))
                .is(422)
                .says("not the same");
    }

    @Test
    void letsAOneTimePasswordDoNothingButBeChanged() {
        Visitor olga = signedIn("olga");
        town.mustChangePassword("olga");

        assertThat(olga.page("/work")).leadsTo("/account/password");
        assertThat(olga.page("/account")).leadsTo("/account/password");
        assertThat(olga.get("/api/v1/me")).isProblem(403, "urn:problem:people:password-change-required");
        assertThat(visitor().get("/api/v1/me", program("olga")))
                .isProblem(403, "urn:problem:people:password-change-required");
        assertThat(olga.page("/theme.js")).is(200);
        assertThat(olga.page("/account/password")).is(200).says("You came in with a one-time password.");

        assertThat(olga.submit(
                        "/account/password",
                        Map.of(
                                "current", "secret",
                                "password", "nine stages to cross",
                                "again", "nine stages to cross")))
                .leadsTo("/account");
        assertThat(olga.page("/work")).is(200);
        assertThat(olga.get("/api/v1/me")).is(200);
    }

    @Test
    void listsEverybodyForProcessAdmins() {
        Visitor ada = signedIn("ada");

        assertThat(ada.page("/people"))
                .is(200)
                .says("Tom Tanner")
                .says("Olga &lt;b&gt;Orth")
                .doesNotSay("??");
        assertThat(ada.page("/people?q=tanner")).says("Tom Tanner").doesNotSay("Olga");
        assertThat(ada.page("/people?q=xyz")).says("Nobody was found");
        assertThat(ada.page("/people?q=o&size=1")).says("1 to 1 of").says("page=1");
        assertThat(ada.page("/people?size=0")).is(400);
        assertThat(signedIn("olga").page("/people")).is(403);
        assertThat(signedIn("olga").page("/people/tom")).is(403);
    }

    @Test
    void addsAPersonWhoComesInWithAOneTimePassword() {
        Visitor ada = signedIn("ada");
        assertThat(ada.page("/people/new")).is(200).doesNotSay("??");

        assertThat(ada.submit(
                        "/people",
                        Map.of(
                                "id", "nora",
                                "name", "Nora Nagel",
                                "email", "nora@crossing.example",
                                "roles", "LEAD",
                                "superior", "ada")))
                .leadsTo("/people/nora");
        String password = code(ada.page("/people/nora"));
        assertThat(ada.page("/people/nora"))
                .doesNotSay(password)
                .says("id=\"superior\" name=\"superior\" value=\"Ada Adler\"")
                .says("value=\"LEAD\" checked=\"checked\"");

        Visitor nora = visitor();
        assertThat(nora.signIn("nora", password)).leadsTo("/");
        assertThat(nora.page("/")).leadsTo("/account/password");
    }

    @Test
    void saysWhyAPersonCannotBeAdded() {
        Visitor ada = signedIn("ada");
        ada.page("/people/new");

        assertThat(ada.submit("/people", Map.of("id", "Not Good", "name", "N", "email", "n@crossing.example")))
                .is(422)
                .says("A person&#39;s id has");
        assertThat(ada.submit(
                        "/people", Map.of("id", "tom", "name", "T", "email", "t@crossing.example", "roles", "LEAD")))
                .is(422)
                .says("already");
        assertThat(ada.submit("/people", Map.of("id", "n", "name", "N", "email", "n@crossing.example")))
                .is(422)
                .says("Choose at least one role.");
        assertThat(ada.submit(
                        "/people", Map.of("id", "n", "name", "N", "email", "n@crossing.example", "roles", "KING")))
                .is(422);
    }

    @Test
    void closesAnAccountAndOpensItAgain() {
        Visitor ada = signedIn("ada");
        Visitor tom = signedIn("tom");
        ada.page("/people/tom");

        assertThat(ada.submit("/people/tom/close", Map.of())).leadsTo("/people/tom");
        assertThat(tom.page("/work")).leadsTo("/sign-in");
        assertThat(ada.page("/people/tom")).says("The account is closed.").says("Open it again");

        assertThat(ada.submit("/people/tom/reopen", Map.of())).leadsTo("/people/tom");
        assertThat(visitor().signIn("tom", "secret")).leadsTo("/");
    }

    @Test
    void keepsTheLastProcessAdmin() {
        Visitor ada = signedIn("ada");
        ada.page("/people/ada");

        assertThat(ada.submit("/people/ada/close", Map.of())).leadsTo("/people/ada");
        assertThat(ada.page("/people/ada")).is(200).says("is the only process admin");
        assertThat(ada.submit(
                        "/people/ada",
                        Map.of(
                                "name", "Ada",
                                "email", "ada@crossing.example",
                                "roles", "LEAD",
                                "timeZone", "UTC")))
                .is(422)
                .says("is the only process admin");
        assertThat(ada.page("/people")).is(200);
    }

    @Test
    void setsAOneTimePassword() {
        Visitor ada = signedIn("ada");
        ada.page("/people/tom");

        assertThat(ada.submit("/people/tom/one-time-password", Map.of())).leadsTo("/people/tom");
        String password = code(ada.page("/people/tom"));

        assertThat(visitor().signIn("tom", "secret")).leadsTo("/sign-in?error");
        assertThat(visitor().signIn("tom", password)).leadsTo("/");
    }

    @Test
    void saysThatNobodyHasThisName() {
        assertThat(signedIn("ada").page("/people/nobody")).is(404).says("There is no such person");
    }

    private static String code(HttpResponse<String> answer) {
        Matcher code = CODE.matcher(answer.body());
        Assertions.assertThat(code.find()).as(answer.body()).isTrue();
        return code.group(1);
    }
}
