package io.crossing.process.camunda;

import io.crossing.process.EveryProcess;
import io.crossing.process.ProcessUnknown;
import io.crossing.process.ProcessValues;
import io.crossing.process.ProcessVariable;
import io.crossing.process.Processes;
import io.crossing.process.RolloutId;
import io.crossing.process.StageId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.EventSubscription;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Component;

/** Processes of the engine, found by their business key. */
@Component
class CamundaProcesses implements Processes {

    private final RuntimeService runtime;
    private final RepositoryService repository;
    private final StagePosition stages;

    CamundaProcesses(RuntimeService runtime, RepositoryService repository, StagePosition stages) {
        this.stages = stages;
        this.runtime = runtime;
        this.repository = repository;
    }

    @Override
    public String start(String process, RolloutId rollout, ProcessValues values) {
        ProcessDefinition newest = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(process)
                .latestVersion()
                .singleResult();
        if (newest == null) {
            throw new ProcessUnknown(process);
        }
        Map<String, Object> variables =
                values.with(EveryProcess.ROLLOUT_ID, rollout.toString()).asMap();
        return EngineErrors.translated(
                () -> runtime.startProcessInstanceById(newest.getId(), rollout.toString(), variables)
                        .getId());
    }

    @Override
    public int send(String message, RolloutId rollout, ProcessValues values) {
        return send(message, rollout, values, waiting -> true);
    }

    @Override
    public <T> int send(String message, RolloutId rollout, ProcessVariable<T> where, T is) {
        return send(
                message,
                rollout,
                ProcessValues.none(),
                waiting -> is.equals(runtime.getVariable(waiting.getExecutionId(), where.name())));
    }

    private int send(String message, RolloutId rollout, ProcessValues values, Predicate<EventSubscription> chosen) {
        return EngineErrors.translated(() -> {
            int received = 0;
            for (ProcessInstance run : runs(rollout)) {
                List<EventSubscription> waiting = waiting(message, run);
                for (EventSubscription one : waiting) {
                    if (stillThere(one) && chosen.test(one)) {
                        runtime.messageEventReceived(message, one.getExecutionId(), values.asMap());
                        received++;
                    }
                }
            }
            return received;
        });
    }

    private List<EventSubscription> waiting(String message, ProcessInstance run) {
        return runtime.createEventSubscriptionQuery()
                .eventType("message")
                .eventName(message)
                .processInstanceId(run.getId())
                .list();
    }

    private boolean stillThere(EventSubscription one) {
        return runtime.createEventSubscriptionQuery()
                        .eventSubscriptionId(one.getId())
                        .count()
                > 0;
    }

    private List<ProcessInstance> runs(RolloutId rollout) {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(rollout.toString())
                .list();
    }

    @Override
    public void set(String process, RolloutId rollout, ProcessValues values) {
        EngineErrors.translated(
                () -> run(process, rollout).ifPresent(run -> runtime.setVariables(run, values.asMap())));
    }

    @Override
    public void reopen(String process, RolloutId rollout, StageId stage) {
        EngineErrors.translated(() -> run(process, rollout).ifPresent(run -> stages.reopen(run, stage)));
    }

    @Override
    public void skip(String process, RolloutId rollout, StageId stage) {
        EngineErrors.translated(() -> run(process, rollout).ifPresent(run -> stages.skip(run, stage)));
    }

    @Override
    public <T> Optional<T> get(String process, RolloutId rollout, ProcessVariable<T> variable) {
        return run(process, rollout)
                .map(run -> runtime.getVariable(run, variable.name()))
                .map(value -> Values.read(variable, value));
    }

    private Optional<String> run(String process, RolloutId rollout) {
        return runtime
                .createProcessInstanceQuery()
                .processDefinitionKey(process)
                .processInstanceBusinessKey(rollout.toString())
                .rootProcessInstances()
                .list()
                .stream()
                .map(ProcessInstance::getId)
                .findFirst();
    }
}
