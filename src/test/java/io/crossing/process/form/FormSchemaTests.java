package io.crossing.process.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormSchemaTests {

    @Test
    void readsNestedGroupsAndLists() {
        FormSchema form = Checked.schema("""
                {"type":"group","id":"G","label":"Group","components":[
                  {"type":"dynamiclist","id":"L","path":"rows","isRepeating":true,"allowAddRemove":true,"components":[
                    {"type":"textfield","id":"F","key":"what","label":"What"}]}]}""");

        FormField list = form.fields().get(0).fields().get(0);

        assertThat(form.id()).isEqualTo("Example");
        assertThat(list.isList()).isTrue();
        assertThat(list.key()).isEqualTo("rows");
        assertThat(list.fields()).extracting(FormField::label).containsExactly("What");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "image", "table", "button", "spacer", "separator"})
    void readsWhatIsOnlyShown(String type) {
        FormSchema form = Checked.schema("{\"type\":\"" + type + "\",\"id\":\"F\",\"key\":\"f\"}");

        assertThat(form.fields()).hasSize(1);
        assertThat(Checked.form(form).accepts("{}")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    {"type":"hologram","id":"F","key":"f"}                                            | type “hologram” is not known
                    {"type":"filepicker","id":"F","key":"f"}                                          | attach them to the task
                    {"type":"html","id":"F","content":"<script>x</script>"}                           | write a “text” instead
                    {"type":"iframe","id":"F","url":"=place"}                                         | not shown inside a task
                    {"type":"documentPreview","id":"F","dataSource":"=files"}                         | attach them to the task
                    {"type":"expression","id":"F","key":"f","expression":"=1+1"}                      | works out cannot be trusted
                    {"type":"image","id":"F","source":"=address"}                                     | come with the form
                    {"type":"number","id":"F","key":"f","serializeToString":true}                     | kept as numbers
                    {"type":"datetime","id":"F","key":"f","subtype":"time","timeInterval":7}          | “timeInterval” must be
                    {"type":"datetime","id":"F","key":"f","subtype":"date","properties":{"workingDay":"no"}} | must be “true”
                    {"type":"textfield","id":"F"}                                                     | give it a key
                    {"type":"textfield","key":"f"}                                                    | give it an id
                    {"type":"textfield","id":"F","key":"a.b"}                                         | “a.b” cannot be a key
                    {"type":"textfield","id":"F","key":"f"},{"type":"number","id":"G","key":"f"}      | “f” is used twice
                    {"type":"textfield","id":"F","key":"f"},{"type":"number","id":"F","key":"g"}      | id that no other component has
                    {"type":"radio","id":"F","key":"f"}                                               | give it options
                    {"type":"radio","id":"F","key":"f","values":[{"label":"x"}]}                      | each option needs a value
                    {"type":"select","id":"F","key":"f","valuesExpression":"=x"}                      | options by expression
                    {"type":"datetime","id":"F","key":"f"}                                            | “subtype” must be
                    {"type":"number","id":"F","key":"f","validate":{"min":"=x"}}                      | “min” must be a number
                    {"type":"number","id":"F","key":"f","decimalDigits":1.5}                          | “decimalDigits” must be a whole number
                    {"type":"textfield","id":"F","key":"f","validate":{"pattern":"("}}                | “pattern” is not a regular expression
                    {"type":"textfield","id":"F","key":"f","validate":{"required":"yes"}}             | “required” must be true or false
                    {"type":"textfield","id":"F","key":"f","validate":{"validationType":"iban"}}      | “validationType” must be
                    {"type":"textfield","id":"F","key":"f","conditional":{"hide":"a = 1"}}            | begins with “=”
                    {"type":"textfield","id":"F","key":"f","properties":{"persn":"true"}}             | property “persn” is not known
                    {"type":"textfield","id":"F","key":"f","properties":{"person":"yes"}}             | must be “true”
                    {"type":"textfield","id":"F","key":"f","properties":{"uniqueBy":"a"}}             | does not fit a textfield
                    {"type":"textfield","id":"F","key":"f","label":7}                                 | “label” must be a text
                    {"type":"dynamiclist","id":"L","path":"rows","components":[]}                     | set “isRepeating” to true
                    {"type":"dynamiclist","id":"L","isRepeating":true,"components":[]}                | give it a path
                    {"type":"dynamiclist","id":"L","path":"r","isRepeating":true,"properties":{"uniqueBy":"a"},"components":[]}  | must name fields of a row
                    {"type":"dynamiclist","id":"L","path":"r","isRepeating":true,"properties":{"requires":"a"},"components":[]}  | needs “uniqueBy”
                    {"type":"dynamiclist","id":"L","path":"r","isRepeating":true,"properties":{"minRows":"x"},"components":[]}   | must be a number
                    {"type":"dynamiclist","id":"L","path":"r","isRepeating":true,"allowAddRemove":true,"components":[{"type":"textfield","id":"F","key":"f","readonly":true}]} | cannot have read-only fields
                    {"type":"group","id":"A","components":[{"type":"group","id":"B","components":[{"type":"group","id":"C","components":[{"type":"group","id":"D","components":[{"type":"group","id":"E","components":[]}]}]}]}]} | more than 4 deep
                    """)
    void refusesWhatCouldNotBeChecked(String components, String reason) {
        assertThatThrownBy(() -> Checked.schema(components))
                .isInstanceOf(FormNotReadable.class)
                .hasMessageContaining(reason)
                .hasMessageContaining("components[");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    {"type"                           | not JSON
                    []                                | not a form
                    {"type":"form","id":"A"}          | not a form
                    {"type":"default"}                | give the form an id
                    {"type":"default","id":"A","components":{}} | “components” must be a list
                    """)
    void refusesWhatIsNoForm(String json, String reason) {
        assertThatThrownBy(() -> FormSchema.parse(json))
                .isInstanceOf(FormNotReadable.class)
                .hasMessageContaining(reason);
    }

    @Test
    void saysWhereItIsWrong() {
        assertThatThrownBy(() -> Checked.schema("""
                        {"type":"group","id":"G","components":[{"type":"number","id":"Field_Hours"}]}"""))
                .isInstanceOfSatisfying(
                        FormNotReadable.class,
                        error -> assertThat(error.where()).endsWith("components[0] Field_Hours"));
    }
}
