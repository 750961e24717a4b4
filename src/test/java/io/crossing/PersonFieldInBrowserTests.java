package io.crossing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.crossing.Axe.assertClean;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;

/** Fields for a person where 10,000 people have an account, in Chromium with scripts and without. */
class PersonFieldInBrowserTests extends ManyTasksInBrowserTest {

    private static final int PEOPLE = 10_000;
    private static final ContainsTextOptions SOON = new ContainsTextOptions().setTimeout(30_000);

    @Autowired
    private JdbcTemplate jdbc;

    @BeforeAll
    void manyPeople() {
        List<Object[]> people = new ArrayList<>();
        for (int number = 0; number < PEOPLE; number++) {
            String id = "person" + number;
            people.add(
                    new Object[] {id, "Person " + number + (number % 2 == 0 ? " Even" : " Odd"), id + "@example.org"});
        }
        people.add(new Object[] {"tomtwo", "Tom Tanner", "tomtwo@example.org"});
        jdbc.batchUpdate("""
                insert into person (id, name, email, password_version, must_change_password, active, time_zone, created_at)
                values (?, ?, ?, 0, false, true, 'UTC', current_timestamp)
                """, people);
    }

    @Test
    void isChosenWithKeysFromWhatTheServerFinds() {
        String task = toms();
        Page page = atTask("tom", task, 360);
        page.keyboard().press("h");
        Locator to = page.locator("#to");
        assertThat(to).isFocused();

        to.pressSequentially("person");
        Locator options = page.locator(".combobox:has(#to) [role=option]");
        assertThat(options.last()).containsText("There are 9980 more", SOON);
        assertClean(page);
        to.fill("even 4242");
        assertThat(options).hasCount(1);
        assertThat(options.first()).containsText("Person 4242 Even", SOON);
        picture(page, "choices");
        to.press("ArrowDown");
        to.press("Enter");
        assertThat(to).hasValue("Person 4242 Even");
        page.locator("#note").fill("You know them.");
        page.locator("form[action$=hand-over] button").click();

        assertThat(page.locator("#message")).containsText("Person 4242 Even");
        assertThat(api("lea").get("/tasks/" + task).text("assignee")).isEqualTo("person4242");
    }

    @Test
    void isFoundInAFormAmongPeopleAndTeams() {
        String task = toms();
        Page page = atTask("tom", task, 1280);
        assertThat(page.request().get(page.url()).text().length()).isLessThan(150_000);
        Locator whom = page.locator("[role=combobox][id$=Field_Whom]");

        whom.fill("odd 777");
        Locator options = page.locator(".combobox-list [role=option]");
        assertThat(options.first()).containsText("Odd", SOON);
        whom.press("ArrowDown");
        whom.press("Enter");
        assertThat(page.locator(".tags li")).containsText("Odd");
        whom.fill("North");
        picture(page, "form");
        assertThat(options.first()).containsText("North", SOON);
        whom.press("Enter");
        assertThat(page.locator(".tags li")).hasCount(2);
        whom.fill("nobody is called so");
        assertThat(options.last()).containsText("Nothing found", SOON);
        assertClean(page);
        whom.press("Escape");
        assertThat(page.locator(".draft")).containsText("Draft kept", SOON);
        await().atMost(Duration.ofSeconds(30)).until(() -> draft(task).size() == 2);

        page.reload();
        assertThat(page.locator(".tags li").first()).containsText("Odd", SOON);
        found(page).fill("Nothing.");
        page.locator("button[data-shortcut='Ctrl+Enter']").click();
        assertThat(page.locator("h2").first()).containsText("Done. Thank you.", SOON);
        assertThat(api("tom").get("/tasks/" + task).text("state")).isEqualTo("DONE");
    }

    private JsonNode draft(String task) {
        return api("tom").get("/tasks/" + task + "/draft").ok().path("answers").path("whom");
    }

    @Test
    void isRefusedByTheServerWhereItIsNobody() {
        String task = toms();

        Api.Answer answer = api("tom")
                .post(
                        "/tasks/" + task + "/complete",
                        Map.of("answers", Map.of("found", "Nothing.", "whom", List.of("nobody-at-all"))));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body().path("errors").path(0).path("field").asString())
                .isEqualTo("whom");
    }

    @Test
    void isAskedForInAStepOfItsOwnWithoutScripts() {
        String task = toms();
        try (BrowserContext context =
                chromium().browser().newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            Page page = context.newPage();
            Chromium.signIn(page, address(), "tom");
            page.navigate(address() + "/work/" + task);
            page.locator("#to").evaluate("input => input.closest('details').open = true");
            page.locator("#to").fill("tom tanner");
            page.locator("form[action$=hand-over] button").click();

            Locator choices = page.locator("form[action$=hand-over] input[type=radio]");
            assertThat(choices).hasCount(3);
            assertThat(page.locator("form[action$=hand-over] legend")).isVisible();
            picture(page, "which");
            page.locator("input[value=tomtwo]").check();
            page.locator("form[action$=hand-over] button").click();

            assertThat(page.locator("#message")).containsText("Tom Tanner");
            assertThat(api("lea").get("/tasks/" + task).text("assignee")).isEqualTo("tomtwo");
        }
    }

    @Test
    void goesForSeveralTasksAtOnceByATypedName() {
        Page page = signedIn("lea", 1280);
        String first = toms();
        page.navigate(address() + "/work?scope=all&size=200&rollout=" + rollout() + "&q=Tom");
        page.locator("#work-list tbody input[value='" + first + "']").check();
        page.keyboard().press("h");
        page.locator("#several-to").fill("person 99");
        page.locator("#several-assign button[value=assign]").click();
        assertThat(page.locator("#several-assign input[type=radio]").first()).isVisible();
        clean(page, "several-which");
        page.locator("#several-assign input[type=radio]").first().check();
        page.locator("#several-assign button[value=assign]").click();

        assertThat(page.locator("#outcome")).containsText("went through");
        assertThat(api("lea").get("/tasks/" + first).text("assignee")).startsWith("person");
    }
}
