package io.crossing.process.camunda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.crossing.process.DiagramHelper;
import io.crossing.process.ProcessValues;
import io.crossing.process.ProcessVariable;
import io.crossing.process.Processes;
import io.crossing.process.RolloutId;
import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

@EngineTest
@Import({DeployedDiagrams.class, ExpressionGuardTests.Words.class})
class ExpressionGuardTests {

    private static final ProcessVariable<String> NAME = ProcessVariable.text("name");

    @Autowired
    private DeployedDiagrams diagrams;

    @Autowired
    private Processes processes;

    @Autowired
    private TaskService tasks;

    @Autowired
    private RuntimeService runtime;

    @TestConfiguration
    static class Words {

        @Bean
        DiagramHelper greeting() {
            return new DiagramHelper() {
                @Override
                public String name() {
                    return "greeting";
                }

                @Override
                public Object call(String function, List<?> arguments, RolloutId rollout) {
                    return function + " " + arguments.get(0);
                }
            };
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${name}",
                "${greeting.hello(name)}",
                "${name == 'Olga' ? 'yes' : 'no'}",
                "${1 + 2}",
                "${empty name}",
                "${not empty name and name != 'x'}"
            })
    void letsVariablesHelpersAndPlainOperatorsThrough(String expression) {
        RolloutId rollout = start(expression);

        assertThat(tasks.createTaskQuery()
                        .processInstanceBusinessKey(rollout.toString())
                        .singleResult())
                .isNotNull();
    }

    @Test
    void answersTheProductsWords() {
        RolloutId rollout = start("${greeting.hello(name)}");

        assertThat(tasks.createTaskQuery()
                        .processInstanceBusinessKey(rollout.toString())
                        .singleResult()
                        .getName())
                .isEqualTo("Ask hello Olga");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${name.getClass()}",
                "${name.class}",
                "${''.getClass().forName('java.lang.Runtime')}",
                "${execution.id}",
                "${execution.setVariable('name', 'x')}",
                "${task.name}",
                "${authenticatedUserId}",
                "${runtimeService}",
                "${processEngine}",
                "${dataSource.connection}",
                "${greeting.name}",
                "${currentUser()}",
                "${unknown}"
            })
    void refusesEverythingElse(String expression) {
        assertThatThrownBy(() -> start(expression)).isInstanceOf(RuntimeException.class);

        assertThat(runtime.createProcessInstanceQuery()
                        .processDefinitionKey("Test")
                        .variableValueEquals("probe", expression)
                        .count())
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<bpmn:serviceTask id='Probe' camunda:class='java.util.ArrayList'/>",
                "<bpmn:scriptTask id='Probe' scriptFormat='groovy'><bpmn:script>1</bpmn:script></bpmn:scriptTask>",
                "<bpmn:scriptTask id='Probe' scriptFormat='javascript'><bpmn:script>1</bpmn:script></bpmn:scriptTask>",
                "<bpmn:serviceTask id='Probe' camunda:delegateExpression='${runtimeService}'/>",
                "<bpmn:serviceTask id='Probe' camunda:expression='${name.toString()}'/>"
            })
    void refusesCodeBySteps(String step) {
        assertThatThrownBy(() -> {
                    diagrams.process("""
                            <bpmn:startEvent id="Start"/><bpmn:sequenceFlow id="F1" sourceRef="Start" targetRef="Probe"/>
                            %s
                            <bpmn:sequenceFlow id="F2" sourceRef="Probe" targetRef="End"/><bpmn:endEvent id="End"/>
                            """.formatted(step));
                    processes.start(
                            "Test", RolloutId.random(), ProcessValues.none().with(NAME, "Olga"));
                })
                .isInstanceOf(RuntimeException.class);
    }

    @Test
    void endsAWayRoundThatNeverWaits() {
        diagrams.process("""
                <bpmn:startEvent id="Start"/><bpmn:sequenceFlow id="F1" sourceRef="Start" targetRef="Round"/>
                <bpmn:exclusiveGateway id="Round"/><bpmn:exclusiveGateway id="Again"/>
                <bpmn:sequenceFlow id="F2" sourceRef="Round" targetRef="Again"/>
                <bpmn:sequenceFlow id="F3" sourceRef="Again" targetRef="Round"/>
                """);

        assertThatThrownBy(() -> processes.start(
                        "Test", RolloutId.random(), ProcessValues.none().with(NAME, "Olga")))
                .hasStackTraceContaining("without waiting for anybody");
    }

    private RolloutId start(String expression) {
        String attribute =
                expression.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;");
        diagrams.process("""
                <bpmn:startEvent id="Start"/><bpmn:sequenceFlow id="F1" sourceRef="Start" targetRef="Ask"/>
                <bpmn:userTask id="Ask" name="Ask %s"/>
                """.formatted(attribute));
        RolloutId rollout = RolloutId.random();
        processes.start(
                "Test",
                rollout,
                ProcessValues.none().with(NAME, "Olga").with(ProcessVariable.text("probe"), expression));
        return rollout;
    }
}
