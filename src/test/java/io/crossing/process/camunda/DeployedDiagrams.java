package io.crossing.process.camunda;

import java.nio.charset.StandardCharsets;
import org.camunda.bpm.engine.RepositoryService;

/** Deploys small diagrams that tests write down. */
class DeployedDiagrams {

    private final RepositoryService repository;

    DeployedDiagrams(RepositoryService repository) {
        this.repository = repository;
    }

    /** Deploys a process of these elements; {@code Test} is its key. */
    void process(String elements) {
        deploy("Test.bpmn", bpmn(elements));
    }

    void deploy(String name, String content) {
        repository
                .createDeployment()
                .addInputStream(name, new java.io.ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)))
                .deploy();
    }

    static String bpmn(String elements) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
                    xmlns:camunda="http://camunda.org/schema/1.0/bpmn"
                    xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                    targetNamespace="http://bpmn.io/schema/bpmn">
                  <bpmn:process id="Test" isExecutable="true" camunda:historyTimeToLive="P1D">
                    %s
                  </bpmn:process>
                  <bpmn:message id="M1" name="Message_Stop"/>
                </bpmn:definitions>
                """.formatted(elements);
    }
}
