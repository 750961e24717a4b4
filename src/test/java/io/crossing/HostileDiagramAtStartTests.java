package io.crossing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.crossing.process.DiagramsRefused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.core.NestedExceptionUtils;

/** A folder of diagrams with one that runs code keeps the product from starting, and nothing of it is run. */
class HostileDiagramAtStartTests {

    @TempDir
    private Path folder;

    @Test
    void saysWhichElementIsRefusedAndWhatToUseInstead() throws IOException {
        Path canary = folder.resolve("canary");
        Files.writeString(folder.resolve("Other.bpmn"), """
                <?xml version="1.0" encoding="UTF-8"?>
                <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" targetNamespace="urn:test">
                  <bpmn:process id="Other" isExecutable="true">
                    <bpmn:startEvent id="Start"><bpmn:timerEventDefinition>
                      <bpmn:timeDate>${''.getClass().forName('java.io.File').getConstructor(''.getClass()).newInstance('%s').createNewFile()}</bpmn:timeDate>
                    </bpmn:timerEventDefinition></bpmn:startEvent>
                    <bpmn:scriptTask id="Task_Script" scriptFormat="groovy"><bpmn:script>1</bpmn:script></bpmn:scriptTask>
                  </bpmn:process>
                </bpmn:definitions>
                """.formatted(canary));

        Throwable failure = NestedExceptionUtils.getMostSpecificCause(catchThrowable(this::start));

        assertThat(failure)
                .isInstanceOf(DiagramsRefused.class)
                .hasMessageContaining("Other.bpmn, Task_Script: “bpmn:scriptTask”")
                .hasMessageContaining("Use a service task with one of the product’s actions")
                .hasMessageContaining("Other.bpmn, Start: “Start” would start a process by itself");
        assertThat(canary).doesNotExist();
    }

    private void start() {
        new SpringApplicationBuilder(Crossing.class)
                .profiles("demo")
                .properties("spring.main.banner-mode=off")
                .run(
                        "--server.port=0",
                        "--crossing.demo.samples=false",
                        "--crossing.demo.colleagues=false",
                        "--crossing.process.jobs=false",
                        "--crossing.process.diagrams=" + folder,
                        "--spring.datasource.url=jdbc:h2:mem:${random.uuid};DB_CLOSE_DELAY=5")
                .close();
    }
}
