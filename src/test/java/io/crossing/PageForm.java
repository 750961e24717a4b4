package io.crossing;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A form on a page, filled in as a person does it: words are typed, choices are clicked, rows are added. */
final class PageForm {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Page page;
    private final JsonNode schema;
    private final JsonNode data;

    PageForm(Page page) {
        this.page = page;
        page.locator(".fjs-form").waitFor();
        Locator place = page.locator("[data-form]");
        this.schema = read(place.getAttribute("data-schema-id"));
        this.data = read(place.getAttribute("data-data-id"));
    }

    private JsonNode read(String id) {
        return JSON.readTree(page.locator("#" + id).textContent());
    }

    String id() {
        return schema.path("id").asString();
    }

    /** What is known when the form is shown. */
    @SuppressWarnings("unchecked")
    Map<String, Object> context() {
        return JSON.convertValue(data, Map.class);
    }

    PageForm fill(Map<String, ?> answers) {
        fill(schema, answers, "");
        return this;
    }

    void handIn() {
        page.locator(".task-form-actions .button-primary").click();
    }

    private void fill(JsonNode parent, Map<String, ?> answers, String row) {
        for (JsonNode field : parent.path("components")) {
            switch (field.path("type").asString()) {
                case "group" -> fill(field, answers, row);
                case "dynamiclist" ->
                    fillRows(field, answers.get(field.path("path").asString()), row);
                default -> fillOne(field, answers.get(field.path("key").asString()), row);
            }
        }
    }

    @SuppressWarnings("unchecked")
    private void fillRows(JsonNode list, Object answer, String row) {
        if (!(answer instanceof List<?> rows)) {
            return;
        }
        if (list.path("allowAddRemove").asBoolean(true)) {
            lay(rows.size(), list, row);
        }
        for (int index = 0; index < rows.size(); index++) {
            fill(list, (Map<String, ?>) rows.get(index), row + "_" + index);
        }
    }

    private void lay(int rows, JsonNode list, String row) {
        Locator place =
                page.locator(".fjs-form-field-dynamiclist").filter(new Locator.FilterOptions().setHas(at(list, row)));
        Locator laid = place.locator(".fjs-repeat-row-container");
        while (laid.count() < rows) {
            place.locator(".fjs-repeat-render-add").click();
        }
        while (laid.count() > rows) {
            laid.last().locator(".fjs-repeat-row-remove").click();
        }
    }

    private void fillOne(JsonNode field, Object answer, String row) {
        if (answer == null || field.path("readonly").asBoolean(false)) {
            return;
        }
        switch (field.path("type").asString()) {
            case "select" -> select(field, answer, row);
            case "taglist" -> ((List<?>) answer).forEach(one -> search(field, one, row));
            case "radio" -> choice(field, answer, row).check();
            case "checklist" ->
                ((List<?>) answer).forEach(one -> choice(field, one, row).check());
            case "checkbox" -> at(field, row).setChecked((Boolean) answer);
            default -> at(field, row).fill(answer.toString());
        }
    }

    private void select(JsonNode field, Object answer, String row) {
        if (field.path("searchable").asBoolean(false) || isPerson(field)) {
            search(field, answer, row);
        } else {
            at(field, row).selectOption(new SelectOption().setLabel(words(field, answer)));
        }
    }

    private void search(JsonNode field, Object answer, String row) {
        String words = words(field, answer);
        at(field, row).fill(words);
        page.locator(".combobox-list")
                .getByRole(
                        AriaRole.OPTION,
                        new Locator.GetByRoleOptions().setName(words).setExact(true))
                .click();
    }

    private Locator choice(JsonNode field, Object answer, String row) {
        return at(field, row).getByLabel(words(field, answer), new Locator.GetByLabelOptions().setExact(true));
    }

    /** The words by which a choice is shown. */
    private String words(JsonNode field, Object answer) {
        if (isPerson(field)) {
            return (String) page.evaluate(
                    "id => fetch('/api/v1/people/' + id).then(answer => answer.json()).then(one => one.name)", answer);
        }
        JsonNode listed =
                field.has("valuesKey") ? data.path(field.path("valuesKey").asString()) : field.path("values");
        return listed.valueStream()
                .filter(option -> option.path("value").asString().equals(answer.toString()))
                .map(option -> option.path("label").asString())
                .findFirst()
                .orElseThrow(() -> new AssertionError(answer + " is not offered at " + field + ": " + listed));
    }

    private static boolean isPerson(JsonNode field) {
        return field.path("properties").path("person").asString("").equals("true");
    }

    private Locator at(JsonNode field, String row) {
        return page.locator("[id^='fjs-form-'][id$='-" + field.path("id").asString() + row + "']");
    }
}
