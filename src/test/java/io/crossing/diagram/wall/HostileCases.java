package io.crossing.diagram.wall;

import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** Case diagrams, each with the name that its file has. */
final class HostileCases {

    private static final String HUMAN = "<planItem id='P' definitionRef='T'/><humanTask id='T'>%s</humanTask>";

    private HostileCases() {}

    static Stream<Arguments> all() {
        return Stream.of(
                arguments("Case.cmmn", cmmn("")),
                arguments("Case.cmmn10.xml", cmmn("").replace("20151109", "20131201")),
                arguments("Case.cmmn11.xml", cmmn("")),
                arguments("CASE.CMMN", cmmn("")),
                arguments("Case.cmmn", "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><x>&e;</x>"),
                arguments("Case.bpmn", cmmn("")),
                arguments("Case.dmn", cmmn("")),
                arguments("Case.form", cmmn("")),
                arguments("Case.xml", cmmn("")),
                arguments(
                        "Case.bpmn",
                        cmmn(
                                "<processTask id='T' camunda:class='java.lang.ProcessBuilder'/><decisionTask id='D' decisionRef='${a.b()}'/>")),
                arguments(
                        "Case.bpmn",
                        cmmn(
                                HUMAN.formatted(
                                        "<extensionElements><camunda:caseExecutionListener class='x.Y' event='create'/></extensionElements>"))),
                arguments(
                        "Case.bpmn",
                        cmmn(
                                HUMAN.formatted(
                                        "<extensionElements><camunda:taskListener event='create'><camunda:script scriptFormat='groovy'>1</camunda:script></camunda:taskListener></extensionElements>"))),
                arguments(
                        "Case.bpmn",
                        cmmn(
                                "<sentry id='S'><ifPart><condition>${''.getClass().forName('java.lang.Runtime')}</condition></ifPart></sentry>")),
                arguments(
                        "Case.bpmn",
                        "<bpmn:definitions xmlns:bpmn='http://www.omg.org/spec/BPMN/20100524/MODEL'>" + cmmn("")
                                + "</bpmn:definitions>"));
    }

    private static String cmmn(String parts) {
        return "<definitions xmlns='http://www.omg.org/spec/CMMN/20151109/MODEL' xmlns:camunda='http://camunda.org/schema/1.0/cmmn'>"
                + "<case id='C'><casePlanModel id='Plan'>" + parts + "</casePlanModel></case></definitions>";
    }
}
