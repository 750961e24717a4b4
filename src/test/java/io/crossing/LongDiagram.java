package io.crossing;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A diagram with many steps in a row, in lines of forty. */
final class LongDiagram {

    private static final int IN_A_LINE = 40;

    private LongDiagram() {}

    /** A process {@code Long} with so many tasks, each with its flow, all drawn. */
    static String of(int tasks) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI"
                    xmlns:dc="http://www.omg.org/spec/DD/20100524/DC" xmlns:di="http://www.omg.org/spec/DD/20100524/DI" id="Definitions" targetNamespace="urn:test">
                <bpmn:process id="Long" name="Long" isExecutable="true"><bpmn:startEvent id="Start"/>%s</bpmn:process>
                <bpmndi:BPMNDiagram id="Diagram"><bpmndi:BPMNPlane id="Plane" bpmnElement="Long">
                <bpmndi:BPMNShape id="Start_di" bpmnElement="Start"><dc:Bounds x="0" y="22" width="36" height="36"/></bpmndi:BPMNShape>%s
                </bpmndi:BPMNPlane></bpmndi:BPMNDiagram></bpmn:definitions>
                """.formatted(each(tasks, LongDiagram::step), each(tasks, LongDiagram::drawn));
    }

    private static String each(int tasks, java.util.function.IntFunction<String> part) {
        return IntStream.range(0, tasks).mapToObj(part).collect(Collectors.joining("\n"));
    }

    private static String step(int task) {
        String before = task == 0 ? "Start" : "Task_" + (task - 1);
        return "<bpmn:manualTask id=\"Task_%d\" name=\"Step %d of the long way\"/><bpmn:sequenceFlow id=\"Flow_%d\" sourceRef=\"%s\" targetRef=\"Task_%d\"/>"
                .formatted(task, task, task, before, task);
    }

    private static String drawn(int task) {
        int x = 100 + task % IN_A_LINE * 160;
        int y = task / IN_A_LINE * 160;
        int from = task % IN_A_LINE == 0 ? 20 : x - 60;
        return """
                <bpmndi:BPMNShape id="Task_%d_di" bpmnElement="Task_%d"><dc:Bounds x="%d" y="%d" width="100" height="80"/></bpmndi:BPMNShape>
                <bpmndi:BPMNEdge id="Flow_%d_di" bpmnElement="Flow_%d"><di:waypoint x="%d" y="%d"/><di:waypoint x="%d" y="%d"/></bpmndi:BPMNEdge>""".formatted(task, task, x, y, task, task, from, y + 40, x, y + 40);
    }
}
