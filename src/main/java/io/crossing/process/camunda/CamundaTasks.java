package io.crossing.process.camunda;

import io.crossing.process.PersonId;
import io.crossing.process.ProcessValues;
import io.crossing.process.TaskGone;
import io.crossing.process.Tasks;
import io.crossing.process.WorkItemId;
import java.util.Optional;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tasks of the engine. */
@Component
class CamundaTasks implements Tasks {

    private static final String ONE_OF_SEVERAL = "loopCounter";

    private final TaskService tasks;
    private final RuntimeService runtime;
    private final ProcessEngineConfigurationImpl engine;

    CamundaTasks(TaskService tasks, RuntimeService runtime, ProcessEngineConfigurationImpl engine) {
        this.tasks = tasks;
        this.runtime = runtime;
        this.engine = engine;
    }

    @Override
    public void complete(WorkItemId task, ProcessValues answers) {
        translated(task, () -> {
            Optional<String> oneOfSeveral = oneOfSeveral(task);
            oneOfSeveral.ifPresent(scope -> runtime.setVariablesLocal(scope, answers.asMap()));
            tasks.complete(task.value(), oneOfSeveral.isPresent() ? null : answers.asMap());
        });
    }

    @Override
    public void assign(WorkItemId task, @Nullable PersonId person) {
        translated(task, () -> tasks.setAssignee(task.value(), person == null ? null : person.value()));
    }

    private static void translated(WorkItemId task, Runnable call) {
        try {
            EngineErrors.translated(call);
        } catch (NullValueException e) {
            throw new TaskGone(task);
        }
    }

    /** The execution that stands for one team, where the diagram asks several at once: answers stay with that team. */
    private Optional<String> oneOfSeveral(WorkItemId id) {
        return engine.getCommandExecutorTxRequired().execute(context -> {
            TaskEntity task = context.getTaskManager().findTaskById(id.value());
            ExecutionEntity execution = task == null || !isAskedSeveralTimes(task) ? null : task.getExecution();
            while (execution != null && !execution.hasVariableLocal(ONE_OF_SEVERAL)) {
                execution = execution.getParent();
            }
            return Optional.ofNullable(execution).map(ExecutionEntity::getId);
        });
    }

    /** By the diagram alone, which costs nothing: most tasks are asked once. */
    private static boolean isAskedSeveralTimes(TaskEntity task) {
        ScopeImpl around = task.getExecution().getActivity();
        while (around != null && !around.getId().endsWith(PlacesOfRun.BODY)) {
            around = around.getFlowScope();
        }
        return around != null;
    }
}
