package io.crossing.process.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

/** Lists of rows: how many, about what, and each row by the rules of its fields. */
class ListTests {

    private static final String DECISIONS = """
            {"type":"dynamiclist","id":"L","path":"rights","label":"Rights","isRepeating":true,"allowAddRemove":true,
             "properties":{"uniqueBy":"decision,own","requires":"pause,stop"},"components":[
              {"type":"select","id":"A","key":"decision","label":"Decision","validate":{"required":true},
               "values":[{"label":"Pause it","value":"pause"},{"label":"Stop it","value":"stop"},{"label":"Other","value":"own"}]},
              {"type":"textfield","id":"B","key":"own","label":"Which","validate":{"required":true},
               "conditional":{"hide":"=this.decision != \\"own\\""}},
              {"type":"textfield","id":"C","key":"decider","label":"Who decides","validate":{"required":true},
               "properties":{"person":"true"}}]}""";

    @Test
    void takesRowsThatKeepTheirRules() {
        Map<String, Object> accepted = Checked.form(DECISIONS).accepts("""
                        {"rights":[{"decision":"pause","decider":"p-ben"},{"decision":"stop","decider":"p-anna"},
                                   {"decision":"own","own":"Hire","decider":"p-anna"},{"decision":"own","own":"Fire","decider":"p-anna"}]}""");

        assertThat(accepted.get("rights"))
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .hasSize(4);
    }

    @Test
    void namesTheRowAndTheField() {
        assertThat(Checked.form(DECISIONS).refuses("""
                                {"rights":[{"decision":"pause","decider":"p-ben"},{"decision":"stop"}]}"""))
                .extracting(FieldError::field, FieldError::message)
                .containsExactly(tuple("rights[1].decider", "Name one person for “Who decides”."));
    }

    @Test
    void refusesTwoRowsForOneThing() {
        assertThat(Checked.form(DECISIONS).refuses("""
                                {"rights":[{"decision":"pause","decider":"p-ben"},{"decision":"stop","decider":"p-ben"},{"decision":"pause","decider":"p-anna"}]}"""))
                .extracting(FieldError::field, FieldError::message)
                .containsExactly(
                        tuple("rights[2].decision", "There is a row for “Pause it” already; keep one of them."));
        assertThat(Checked.form(DECISIONS).fieldsRefused("""
                                {"rights":[{"decision":"pause","decider":"p-ben"},{"decision":"stop","decider":"p-ben"},
                                           {"decision":"own","own":"Hire","decider":"p-ben"},{"decision":"own","own":"hire","decider":"p-anna"}]}""")).containsExactly("rights[3].decision");
    }

    @Test
    void asksForTheRowsThatAreNeeded() {
        assertThat(Checked.form(DECISIONS).refuses("{\"rights\":[{\"decision\":\"pause\",\"decider\":\"p-ben\"}]}"))
                .extracting(FieldError::field, FieldError::message)
                .containsExactly(tuple("rights", "Add a row for “Stop it”."));
        assertThat(Checked.form(DECISIONS).fieldsRefused("{}")).containsExactly("rights", "rights");
    }

    @Test
    void asksForARowForEveryTeam() {
        Checked form = Checked.form("""
                        {"type":"dynamiclist","id":"L","path":"waves","isRepeating":true,"allowAddRemove":true,
                         "properties":{"uniqueBy":"team","covers":"teams.value"},"components":[
                          {"type":"select","id":"A","key":"team","valuesKey":"teams","properties":{"team":"true"}}]}""").shownWith("""
                        {"teams":[{"label":"North","value":"t-north"},{"label":"South","value":"t-south"}]}""");

        assertThat(form.accepts("{\"waves\":[{\"team\":\"t-south\"},{\"team\":\"t-north\"}]}"))
                .containsKey("waves");
        assertThat(form.refuses("{\"waves\":[{\"team\":\"t-north\"}]}"))
                .extracting(FieldError::field, FieldError::message)
                .containsExactly(tuple("waves", "Add a row for “South”."));
    }

    @Test
    void countsRows() {
        Checked form = Checked.form("""
                {"type":"dynamiclist","id":"L","path":"rows","label":"Rows","isRepeating":true,"allowAddRemove":true,
                 "properties":{"minRows":"1","maxRows":"3"},"components":[{"type":"textfield","id":"A","key":"a"}]}""");

        assertThat(form.accepts("{\"rows\":[{\"a\":\"x\"}]}")).containsKey("rows");
        assertThat(form.refuses("{\"rows\":[]}"))
                .extracting(FieldError::field, FieldError::message)
                .containsExactly(tuple("rows", "Add rows to “Rows” until there is 1."));
        assertThat(form.fieldsRefused("{\"rows\":[{},{},{},{}]}")).containsExactly("rows");
        assertThat(form.fieldsRefused("{\"rows\":[" + "{},".repeat(200) + "{}]}"))
                .containsExactly("rows", "rows");
    }

    @Test
    void refusesRowsThatAreNone() {
        Checked form = Checked.form("""
                {"type":"dynamiclist","id":"L","path":"rows","isRepeating":true,"allowAddRemove":true,
                 "components":[{"type":"textfield","id":"A","key":"a"}]}""");

        assertThat(form.fieldsRefused("{\"rows\":\"x\"}")).containsExactly("rows");
        assertThat(form.fieldsRefused("{\"rows\":{\"a\":\"x\"}}")).containsExactly("rows");
        assertThat(form.fieldsRefused("{\"rows\":[{},7,null]}")).containsExactly("rows[1]", "rows[2]");
        assertThat(form.fieldsRefused("{\"rows\":[{\"b\":1}]}")).containsExactly("rows[0].b");
        assertThat(form.accepts("{}")).isEqualTo(Map.of("rows", List.of()));
    }

    @Test
    void checksListsInsideLists() {
        Checked form = Checked.form("""
                {"type":"dynamiclist","id":"L","path":"waves","isRepeating":true,"allowAddRemove":true,"components":[
                  {"type":"radio","id":"K","key":"kind","values":["big","small"]},
                  {"type":"dynamiclist","id":"M","path":"teams","isRepeating":true,"allowAddRemove":true,"components":[
                    {"type":"textfield","id":"A","key":"name","validate":{"required":true}},
                    {"type":"textfield","id":"B","key":"why","validate":{"required":true},"conditional":{"hide":"=parent.kind = \\"small\\""}}]}]}""");

        assertThat(form.fieldsRefused("{\"waves\":[{\"kind\":\"big\",\"teams\":[{\"name\":\"a\",\"why\":\"b\"},{}]}]}"))
                .containsExactly("waves[0].teams[1].name", "waves[0].teams[1].why");
        assertThat(form.accepts("{\"waves\":[{\"kind\":\"small\",\"teams\":[{\"name\":\"a\"}]}]}"))
                .containsKey("waves");
    }
}
