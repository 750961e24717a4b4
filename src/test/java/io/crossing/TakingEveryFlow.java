package io.crossing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.ParameterizedTest;

/** Compares the flows that were taken with those that are drawn, once every test of the class has passed. */
class TakingEveryFlow implements BeforeAllCallback, AfterEachCallback, AfterAllCallback {

    private final Set<String> passed = ConcurrentHashMap.newKeySet();

    @Override
    public void beforeAll(ExtensionContext context) {
        FlowsTaken.of(process(context)).clear();
    }

    @Override
    public void afterEach(ExtensionContext context) {
        if (context.getExecutionException().isEmpty()) {
            passed.add(context.getRequiredTestMethod().getName());
        }
    }

    /** Where only some of the tests were run, they need not take every flow. */
    @Override
    public void afterAll(ExtensionContext context) {
        if (passed.containsAll(tests(context.getRequiredTestClass()))) {
            Set<String> missed = drawn(context);
            missed.removeAll(FlowsTaken.of(process(context)));
            assertThat(missed).as("flows that no test takes").isEmpty();
        }
    }

    private static Set<String> tests(Class<?> type) {
        return Stream.<Class<?>>iterate(type, Objects::nonNull, Class::getSuperclass)
                .flatMap(one -> Arrays.stream(one.getDeclaredMethods()))
                .filter(method ->
                        method.isAnnotationPresent(Test.class) || method.isAnnotationPresent(ParameterizedTest.class))
                .map(method -> method.getName())
                .collect(Collectors.toSet());
    }

    private static Set<String> drawn(ExtensionContext context) {
        BpmnModelInstance model =
                Bpmn.readModelFromFile(Path.of("bpmn", diagram(context)).toFile());
        return model.getModelElementsByType(SequenceFlow.class).stream()
                .map(SequenceFlow::getId)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static String process(ExtensionContext context) {
        return Path.of(diagram(context)).getFileName().toString().replace(".bpmn", "");
    }

    private static String diagram(ExtensionContext context) {
        return context.getRequiredTestClass().getAnnotation(EveryFlowOf.class).value();
    }
}
