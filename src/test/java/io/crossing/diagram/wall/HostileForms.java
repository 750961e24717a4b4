package io.crossing.diagram.wall;

import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** Hostile forms. */
final class HostileForms {

    private HostileForms() {}

    /** A component with the id {@code Field_1}, in single quotes, and the rule that refuses it. */
    static Stream<Arguments> components() {
        return Stream.of(
                arguments("'type':'html','content':'<script>alert(1)</script>'", Rule.ELEMENT),
                arguments("'type':'iframe','url':'http://127.0.0.1:9/'", Rule.ELEMENT),
                arguments("'type':'image','source':'http://127.0.0.1:9/x.png'", Rule.ELEMENT),
                arguments("'type':'documentPreview','dataSource':'=docs'", Rule.ELEMENT),
                arguments("'type':'filepicker','key':'a'", Rule.ELEMENT),
                arguments("'type':'text','text':'<img src=x onerror=alert(1)>'", Rule.LITERAL),
                arguments("'type':'text','text':'<script>alert(1)</script>'", Rule.LITERAL),
                arguments("'type':'text','text':'[click](javascript:alert(1))'", Rule.LITERAL),
                arguments("'type':'text','text':'[click](JaVaScRiPt:alert(1))'", Rule.LITERAL),
                arguments("'type':'text','text':'![x](http://127.0.0.1:9/x.png)'", Rule.LITERAL),
                arguments("'type':'text','text':'[x](data:text/html,x)'", Rule.LITERAL),
                arguments("'type':'text','text':'{{#loop items}}{{this}}{{/loop}}'", Rule.FEEL),
                arguments("'type':'text','text':'${name.getClass()}'", Rule.EXPRESSION),
                arguments("'type':'text','text':'= for i in 1..1000000000 return i'", Rule.FEEL),
                arguments("'type':'textfield','key':'a','label':'<b onmouseover=alert(1)>x</b>'", Rule.LITERAL),
                arguments("'type':'textfield','key':'a','label':'x','description':'</script><script>'", Rule.LITERAL),
                arguments("'type':'textfield','key':'a','label':'x','validate':{'pattern':'(a+)+$'}", Rule.VALUE),
                arguments("'type':'textfield','key':'a','label':'x','validate':{'pattern':'(a|a)*$'}", Rule.VALUE),
                arguments("'type':'textfield','key':'a','label':'x','validate':{'pattern':'((a)+)+$'}", Rule.VALUE),
                arguments("'type':'textfield','key':'a','label':'x','validate':{'pattern':'(a)\\\\1'}", Rule.VALUE),
                arguments(
                        "'type':'textfield','key':'a','label':'x','conditional':{'hide':'=some x in 1..1000000000 satisfies x < 0'}",
                        Rule.FEEL),
                arguments("'type':'textfield','key':'a','label':'x','onclick':'alert(1)'", Rule.ATTRIBUTE),
                arguments(
                        "'type':'textfield','key':'__proto__','label':'x','__proto__':{'polluted':true}",
                        Rule.ATTRIBUTE),
                arguments(
                        "'type':'dynamiclist','path':'rows','label':'x','isRepeating':true,'defaultRepetitions':1000000000,'components':[]",
                        Rule.VALUE),
                arguments("'type':'number','key':'a','label':'x','decimalDigits':100000", Rule.VALUE),
                arguments("'type':'datetime','key':'a','timeLabel':'x','subtype':'time','timeInterval':0", Rule.VALUE),
                arguments("'type':'table','label':'x','dataSource':'=rows','rowCount':100000000", Rule.VALUE),
                arguments(
                        "'type':'select','key':'a','label':'x','values':[" + "{'label':'x','value':'x'},".repeat(600)
                                + "{'label':'x','value':'x'}]",
                        Rule.TOO_MANY));
    }

    /** Texts that are no form. */
    static List<String> others() {
        return List.of(
                "",
                "not json",
                "[]",
                "{\"id\":\"Test\",\"type\":\"other\",\"components\":[]}",
                "{\"type\":\"default\",\"components\":[]}",
                "{\"id\":\"Test\",\"id\":\"Other\",\"type\":\"default\",\"components\":[]}");
    }
}
