package io.crossing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people set for themselves, in Chromium on a wide screen and on a phone: who stands in, who takes over, how they are told. */
class AccountInBrowserTests extends ManyTasksInBrowserTest {

    private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);

    @ParameterizedTest
    @ValueSource(ints = {1280, 360})
    void whoIsAwayNamesWhoStandsInAndActsOnTheirBehalf(int width) {
        String task = taskOf("paul");
        Page paul = at("paul", "/account/absence", width);
        paul.locator("#absence-from").fill(TODAY.minusDays(1).toString());
        paul.locator("#absence-until").fill(TODAY.minusDays(1).toString());
        paul.locator("#absence-substitute").fill("tara toth");
        plan(paul);
        assertThat(paul.locator(".field-problem").first()).isVisible();
        clean(paul, "absence-refused-" + width);
        paul.locator("#absence-from").fill(TODAY.toString());
        paul.locator("#absence-until").fill(TODAY.plusDays(3).toString());
        plan(paul);
        assertThat(paul.locator("main article")).containsText("Tara Toth");
        clean(paul, "absence-planned-" + width);

        Page tara = at("tara", "/work/" + task, width);
        found(tara).fill("Nothing.");
        clean(tara, "standing-in-" + width);
        tara.locator("button[data-shortcut='Ctrl+Enter']").click();
        assertThat(tara.locator("h2").first()).containsText("Done. Thank you.");
        assertThat(tara.locator("main")).containsText("Paul Peters");
        clean(tara, "stood-in-" + width);
        assertThat(api("lea")
                        .get("/rollouts/" + rollout() + "/history?size=200")
                        .ok()
                        .path("items")
                        .valueStream())
                .anySatisfy(line -> {
                    assertThat(line.path("by").asString()).isEqualTo("tara");
                    assertThat(line.path("onBehalfOf").asString()).isEqualTo("paul");
                });

        paul.locator("main article form button").click();
        assertThat(paul.locator("main article")).hasCount(0);
        assertThat(paul.locator(".empty")).isVisible();
    }

    private static void plan(Page page) {
        page.locator("main form.card .button-primary").click();
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 360})
    void whoLeavesForGoodSeesWhatHappensAndHandsEverythingOver(int width) {
        String task = taskOf("paul");
        Page page = at("paul", "/account/leave", width);
        page.locator("#successor").fill("paul peters");
        page.locator("main .button-primary").last().click();
        assertThat(page.locator("#successor-problem")).containsText("Choose somebody else");
        clean(page, "leaving-refused-" + width);
        page.locator("#successor").fill("pia paulsen");
        page.locator("main .button-primary").last().click();

        assertThat(page.locator("#preview-title")).isVisible();
        assertThat(page.locator("main")).containsText("Pia Paulsen");
        assertThat(api("lea").get("/tasks/" + task).text("assignee")).isEqualTo("paul");
        clean(page, "leaving-preview-" + width);
        page.locator("main .button-danger").click();
        assertThat(page.locator("#message")).isVisible();
        assertThat(page.locator(".empty")).isVisible();
        clean(page, "leaving-done-" + width);
        assertThat(api("lea").get("/tasks/" + task).text("assignee")).isEqualTo("pia");
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 360})
    void eachChoosesHowTheyAreTold(int width) {
        Page page = at("fay", "/account/telling", width);
        Locator last = page.locator("input[name=manner]").last();
        String manner = last.inputValue();
        last.check();
        page.locator("#quietFrom").fill("20:15");
        page.locator("#quietUntil").fill("06:45");
        page.locator("main form.card .button-primary").click();
        assertThat(page.locator("#message")).isVisible();
        clean(page, "telling-" + width);

        page.reload();
        assertThat(page.locator("input[name=manner][value='" + manner + "']")).isChecked();
        assertThat(page.locator("#quietFrom")).hasValue("20:15");
        page.locator("input[name=manner]").first().check();
        page.locator("#quietFrom").fill("");
        page.locator("main form.card .button-primary").click();
        assertThat(page.locator(".field-problem").first()).isVisible();
        clean(page, "telling-refused-" + width);
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 360})
    void aCalendarIsFedUntilItIsRevoked(int width) {
        Page page = at("tom", "/account/telling", width);
        page.locator("form[action$='/account/telling/calendar'] button").click();
        String feed = page.locator("#calendar code").textContent().replaceFirst("^https?://[^/]+", "");
        assertThat(page.request().get(address() + feed).text()).contains("BEGIN:VCALENDAR");
        clean(page, "feed-" + width);

        page.locator("form[action$='/revoke'] button").click();

        assertThat(page.locator("form[action$='/revoke']")).hasCount(0);
        assertThat(page.request().get(address() + feed).status()).isEqualTo(404);
    }

    private String taskOf(String person) {
        String task = offered();
        api("lea").post("/tasks/" + task + "/assign", Map.of("to", person)).ok();
        return task;
    }
}
