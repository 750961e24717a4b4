package io.crossing.diagram.wall;

import java.util.Map;

/** The vocabularies of BPMN and DMN files, each with the prefix by which the lists of what is allowed name it. */
final class Namespaces {

    private static final Map<String, String> PREFIXES = Map.ofEntries(
            Map.entry("http://www.omg.org/spec/BPMN/20100524/MODEL", "bpmn"),
            Map.entry("http://www.omg.org/spec/BPMN/20100524/DI", "bpmndi"),
            Map.entry("http://www.omg.org/spec/DD/20100524/DC", "dc"),
            Map.entry("http://www.omg.org/spec/DD/20100524/DI", "di"),
            Map.entry("http://camunda.org/schema/1.0/bpmn", "camunda"),
            Map.entry("http://camunda.org/schema/1.0/dmn", "camunda"),
            Map.entry("http://camunda.org/schema/modeler/1.0", "modeler"),
            Map.entry("http://bpmn.io/schema/bpmn/biocolor/1.0", "bioc"),
            Map.entry("http://bpmn.io/schema/dmn/biodi/2.0", "biodi"),
            Map.entry("http://bpmn.io/schema/dmn/biodi/1.0", "biodi"),
            Map.entry("http://www.omg.org/spec/BPMN/non-normative/color/1.0", "color"),
            Map.entry("http://www.w3.org/2001/XMLSchema-instance", "xsi"),
            Map.entry("https://www.omg.org/spec/DMN/20191111/MODEL/", "dmn"),
            Map.entry("http://www.omg.org/spec/DMN/20180521/MODEL/", "dmn"),
            Map.entry("http://www.omg.org/spec/DMN/20151101/dmn.xsd", "dmn"),
            Map.entry("https://www.omg.org/spec/DMN/20191111/DMNDI/", "dmndi"),
            Map.entry("http://www.omg.org/spec/DMN/20180521/DMNDI/", "dmndi"),
            Map.entry("http://www.omg.org/spec/DMN/20180521/DC/", "dc"),
            Map.entry("http://www.omg.org/spec/DMN/20180521/DI/", "di"));

    private Namespaces() {}

    /** A name with its prefix; without a namespace the name alone, from a namespace that is not known the whole address. */
    static String name(String namespace, String local) {
        if (namespace.isEmpty()) {
            return local;
        }
        return PREFIXES.getOrDefault(namespace, "{" + namespace + "}") + ":" + local;
    }
}
