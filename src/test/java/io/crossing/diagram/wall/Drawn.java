package io.crossing.diagram.wall;

/** Files for tests: a process around some steps, a table around a cell, a form around a component. */
final class Drawn {

    private Drawn() {}

    /** A process {@code Test} that starts, and contains these steps. */
    static String process(String steps) {
        return definitions(
                "<bpmn:process id=\"Test\" name=\"Test\" isExecutable=\"true\" camunda:historyTimeToLive=\"P30D\">"
                        + "<bpmn:startEvent id=\"Start\"/>" + steps + "</bpmn:process>");
    }

    static String definitions(String content) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:camunda="http://camunda.org/schema/1.0/bpmn"
                    xmlns:activiti="http://activiti.org/bpmn" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                    xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" xmlns:dc="http://www.omg.org/spec/DD/20100524/DC"
                    id="Definitions" targetNamespace="urn:test">%s</bpmn:definitions>
                """.formatted(content);
    }

    /** A flow from one step to another. */
    static String flow(String from, String to) {
        return "<bpmn:sequenceFlow id=\"Flow_%s_%s\" sourceRef=\"%s\" targetRef=\"%s\"/>".formatted(from, to, from, to);
    }

    static String flowIf(String from, String to, String condition) {
        return ("<bpmn:sequenceFlow id=\"Flow_%s_%s\" sourceRef=\"%s\" targetRef=\"%s\">"
                        + "<bpmn:conditionExpression xsi:type=\"bpmn:tFormalExpression\">%s</bpmn:conditionExpression></bpmn:sequenceFlow>")
                .formatted(from, to, from, to, escaped(condition));
    }

    /** A decision {@code Dish} with one input and one output, whose cells are these. */
    static String table(String inputCell, String outputCell) {
        return decision("""
                <decisionTable id="Table" hitPolicy="FIRST"><input id="Input" label="Season"><inputExpression id="Asked" typeRef="string">
                <text>season</text></inputExpression></input><output id="Output" name="dish" typeRef="string"/>
                <rule id="Rule"><inputEntry id="If"><text>%s</text></inputEntry><outputEntry id="Then"><text>%s</text></outputEntry></rule>
                </decisionTable>""".formatted(escaped(inputCell), escaped(outputCell)));
    }

    static String decision(String logic) {
        return tables(
                "<decision id=\"Dish\" name=\"Dish\" camunda:historyTimeToLive=\"P30D\">" + logic + "</decision>");
    }

    static String tables(String content) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" xmlns:camunda="http://camunda.org/schema/1.0/dmn"
                    id="Definitions" name="Dishes" namespace="urn:test">%s</definitions>
                """.formatted(content);
    }

    /** A form {@code Test} with one component, whose id is {@code Field_1}. */
    static String form(String component) {
        return "{\"id\":\"Test\",\"type\":\"default\",\"schemaVersion\":18,\"components\":[{\"id\":\"Field_1\","
                + component + "}]}";
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
