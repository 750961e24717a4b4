package io.crossing.process.camunda;

import io.crossing.process.Passed;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.springframework.stereotype.Component;

/** The engine's history of activities. */
@Component
class CamundaPassed implements Passed {

    private final HistoryService history;

    CamundaPassed(HistoryService history) {
        this.history = history;
    }

    @Override
    public Set<String> elements(String process) {
        return history.createHistoricProcessInstanceQuery().processDefinitionKey(process).list().stream()
                .map(HistoricProcessInstance::getId)
                .flatMap(run -> history.createHistoricActivityInstanceQuery().processInstanceId(run).list().stream())
                .map(HistoricActivityInstance::getActivityId)
                .collect(Collectors.toUnmodifiableSet());
    }
}
