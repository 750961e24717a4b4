package io.crossing.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class LadderInDiagramTests {

    @Test
    void readsTheRungsOfTheDiagramThatIsShipped() throws IOException {
        Ladder ladder = LadderInDiagram.read(Files.readString(Path.of("bpmn/escalation/Escalation.bpmn")));

        assertThat(ladder.waits()).isEqualTo(new TreeMap<>(Map.of(2, "P3D", 3, "P5D", 4, "P8D", 5, "P12D")));
    }

    @Test
    void followsTheFlowToTheElementThatClimbs() {
        Ladder ladder = LadderInDiagram.read(diagram("""
                <bpmn:boundaryEvent id="Timer"><bpmn:timerEventDefinition><bpmn:timeDuration>PT4H</bpmn:timeDuration></bpmn:timerEventDefinition></bpmn:boundaryEvent>
                <bpmn:sequenceFlow id="F1" sourceRef="Timer" targetRef="Service"/>
                <bpmn:serviceTask id="Service"/>
                <bpmn:sequenceFlow id="F2" sourceRef="Service" targetRef="End"/>
                <bpmn:endEvent id="End"><bpmn:extensionElements><camunda:properties><camunda:property name="rung" value="7"/></camunda:properties></bpmn:extensionElements></bpmn:endEvent>
                """));

        assertThat(ladder.waits()).isEqualTo(new TreeMap<>(Map.of(7, "PT4H")));
    }

    @Test
    void leavesOutTimersThatDoNotClimb() {
        Ladder ladder = LadderInDiagram.read(diagram("""
                <bpmn:boundaryEvent id="Timer"><bpmn:timerEventDefinition><bpmn:timeDuration>P3D</bpmn:timeDuration></bpmn:timerEventDefinition></bpmn:boundaryEvent>
                <bpmn:sequenceFlow id="F1" sourceRef="Timer" targetRef="Again"/>
                <bpmn:sequenceFlow id="F2" sourceRef="Again" targetRef="Timer"/>
                <bpmn:serviceTask id="Again"/>
                """));

        assertThat(ladder.waits()).isEmpty();
    }

    @Test
    void opensNoEntities() {
        String file = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>" + diagram("&e;");

        assertThatThrownBy(() -> LadderInDiagram.read(file)).isInstanceOf(IllegalArgumentException.class);
    }

    private static String diagram(String elements) {
        return """
                <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:camunda="http://camunda.org/schema/1.0/bpmn">
                  <bpmn:process id="Escalation">%s</bpmn:process>
                </bpmn:definitions>
                """.formatted(elements);
    }
}
