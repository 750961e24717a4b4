package io.crossing.process.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the form would not have shown is neither asked for nor recorded, whatever was handed in. */
class HidingTests {

    private static final String REASON = """
            {"type":"radio","id":"A","key":"answer","values":["yes","no"]},
            {"type":"textfield","id":"B","key":"reason","validate":{"required":true},"conditional":{"hide":"=answer != \\"no\\""}},
            {"type":"textfield","id":"C","key":"more","validate":{"required":true},"conditional":{"hide":"=reason != \\"long\\""}}""";

    @Test
    void asksOnlyForWhatIsShown() {
        assertThat(Checked.form(REASON).accepts("{\"answer\":\"yes\"}")).isEqualTo(Map.of("answer", "yes"));
        assertThat(Checked.form(REASON).fieldsRefused("{\"answer\":\"no\"}")).containsExactly("reason");
        assertThat(Checked.form(REASON).accepts("{}")).isEmpty();
    }

    @Test
    void takesAwayWhatIsHiddenAndWhatHangsOnIt() {
        assertThat(Checked.form(REASON).accepts("{\"answer\":\"yes\",\"reason\":\"long\",\"more\":\"x\"}"))
                .isEqualTo(Map.of("answer", "yes"));
        assertThat(Checked.form(REASON).fieldsRefused("{\"answer\":\"no\",\"reason\":\"long\"}"))
                .containsExactly("more");
    }

    @Test
    void looksAtTheAnswersAndNotAtWhatWasAnsweredBefore() {
        assertThat(Checked.form(REASON)
                        .shownWith("{\"answer\":\"no\",\"reason\":\"long\"}")
                        .accepts("{\"answer\":\"yes\"}"))
                .isEqualTo(Map.of("answer", "yes"));
    }

    @Test
    void seesTheDataThatTheFormWasShownWith() {
        Checked form = Checked.form("""
                        {"type":"textfield","id":"A","key":"who"},
                        {"type":"textfield","id":"B","key":"why","validate":{"required":true},
                         "conditional":{"hide":"=not(list contains(pilotTeam, who))"}}""").shownWith("{\"pilotTeam\":[\"p-emil\"]}");

        assertThat(form.accepts("{\"who\":\"p-ben\"}")).isEqualTo(Map.of("who", "p-ben"));
        assertThat(form.fieldsRefused("{\"who\":\"p-emil\"}")).containsExactly("why");
        assertThat(form.accepts("{}")).isEmpty();
    }

    @Test
    void hidesListsAndGroupsAsAWhole() {
        Checked form = Checked.form("""
                {"type":"radio","id":"A","key":"answer","values":["yes","no"]},
                {"type":"group","id":"G","conditional":{"hide":"=answer != \\"yes\\""},"components":[
                  {"type":"textfield","id":"B","key":"inGroup","validate":{"required":true}}]},
                {"type":"dynamiclist","id":"L","path":"rows","isRepeating":true,"allowAddRemove":true,
                 "properties":{"minRows":"1"},"conditional":{"hide":"=answer != \\"yes\\""},"components":[
                  {"type":"textfield","id":"C","key":"c","validate":{"required":true}}]}""");

        assertThat(form.accepts("{\"answer\":\"no\",\"inGroup\":\"x\",\"rows\":[{\"c\":\"x\"}]}"))
                .isEqualTo(Map.of("answer", "no"));
        assertThat(form.fieldsRefused("{\"answer\":\"yes\"}")).containsExactlyInAnyOrder("inGroup", "rows");
    }

    @Test
    void showsWhatCannotBeDecidedAbout() {
        Checked form = Checked.form("""
                {"type":"textfield","id":"B","key":"b","validate":{"required":true},"conditional":{"hide":"=1 +"}}""");

        assertThat(form.fieldsRefused("{}")).containsExactly("b");
    }

    @Test
    void neverEvaluatesAnAnswer() {
        Checked form = Checked.form("{\"type\":\"textfield\",\"id\":\"A\",\"key\":\"a\"}");

        assertThat(form.accepts("{\"a\":\"=1 + 1\"}")).containsEntry("a", "=1 + 1");
        assertThat(form.accepts("{\"a\":\"${7 * 6} {{i}}\"}")).containsEntry("a", "${7 * 6} {{i}}");
    }

    @Test
    void comesToAnEndWhenConditionsGoRoundInCircles() {
        Checked form = Checked.form("""
                {"type":"textfield","id":"A","key":"a","conditional":{"hide":"=b = null"}},
                {"type":"textfield","id":"B","key":"b","conditional":{"hide":"=a != null"}}""");

        assertThat(form.check(Map.of("a", "x", "b", "y"))).isInstanceOf(CheckedAnswers.Accepted.class);
    }

    @Test
    void takesReadOnlyFieldsFromTheRecord() {
        Checked form = Checked.form("""
                        {"type":"textfield","id":"A","key":"a","readonly":true,"validate":{"required":true}},
                        {"type":"textfield","id":"B","key":"b","readonly":"=locked"},
                        {"type":"textfield","id":"C","key":"c","disabled":true}""").shownWith("{\"a\":\"on record\",\"b\":\"too\",\"locked\":true}");

        assertThat(form.accepts("{\"a\":\"forged\",\"b\":\"forged\",\"c\":\"forged\"}"))
                .isEqualTo(Map.of("a", "on record", "b", "too"));
    }

    @Test
    void completesTheRowsOnRecord() {
        Checked form = Checked.form("""
                        {"type":"dynamiclist","id":"L","path":"points","label":"Points","isRepeating":true,"components":[
                          {"type":"textfield","id":"A","key":"label","readonly":true},
                          {"type":"textfield","id":"B","key":"changed","validate":{"required":true}}]}""").shownWith("""
                        {"points":[{"point":"alike","label":"Done alike"},{"point":"written","label":"Written down"}]}""");

        assertThat(form.accepts("{\"points\":[{\"changed\":\"x\"},{\"label\":\"forged\",\"changed\":\"y\"}]}"))
                .isEqualTo(Map.of(
                        "points",
                        List.of(
                                Map.of("point", "alike", "label", "Done alike", "changed", "x"),
                                Map.of("point", "written", "label", "Written down", "changed", "y"))));
        assertThat(form.fieldsRefused("{}")).containsExactly("points[0].changed", "points[1].changed");
        assertThat(form.fieldsRefused("{\"points\":[{\"changed\":\"x\"},{\"changed\":\"y\"},{\"changed\":\"z\"}]}"))
                .containsExactly("points");
        assertThat(form.fieldsRefused("{\"points\":[{\"changed\":\"x\",\"point\":\"forged\"},{\"changed\":\"y\"}]}"))
                .containsExactly("points[0].point");
    }
}
