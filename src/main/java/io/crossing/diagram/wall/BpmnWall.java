package io.crossing.diagram.wall;

import java.util.Map;

/** What a BPMN file may be: only what is listed, timers that leave the server time, no way round that never waits. */
final class BpmnWall {

    private static final AllowedElements ALLOWED = AllowedElements.read("/wall/bpmn.txt");

    private BpmnWall() {}

    /** @param processes of all files that are deployed together, by their ids */
    static void check(XmlElement root, Map<String, XmlElement> processes, Values values, Findings findings) {
        new XmlWall(ALLOWED, values, findings).check(root, "bpmn:definitions");
        new BpmnTimes(findings).check(root);
        new BpmnLoops(processes, findings).check(root);
    }
}
