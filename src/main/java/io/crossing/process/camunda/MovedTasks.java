package io.crossing.process.camunda;

import io.crossing.process.Diagrams;
import io.crossing.process.EveryProcess;
import io.crossing.process.FormRef;
import io.crossing.process.MovedTask;
import io.crossing.process.PersonId;
import io.crossing.process.ProcessEvent.OpenedTask;
import io.crossing.process.ProcessEvent.TaskRedrawn;
import io.crossing.process.RolloutId;
import io.crossing.process.WorkItemId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lets open tasks of a rollout that is moved ask what the new version asks, with its form; whoever has one keeps it. */
@Component
class MovedTasks {

    private static final String STAGE = EveryProcess.STAGE.name();

    private final RuntimeService runtime;
    private final CommandExecutor commands;
    private final Diagrams diagrams;
    private final TaskBridge bridge;
    private final Happenings happenings;

    MovedTasks(
            RuntimeService runtime,
            ProcessEngineConfigurationImpl engine,
            Diagrams diagrams,
            TaskBridge bridge,
            Happenings happenings) {
        this.runtime = runtime;
        this.commands = engine.getCommandExecutorTxRequired();
        this.diagrams = diagrams;
        this.bridge = bridge;
        this.happenings = happenings;
    }

    /** The open tasks before the move, by their ids. */
    record Before(Map<String, Asked> tasks) {}

    private record Asked(
            String definition,
            String element,
            String name,
            @Nullable FormRef form) {}

    Before before(RolloutId rollout) {
        return commands.execute(context -> {
            Map<String, Asked> asked = new LinkedHashMap<>();
            tasks(context, rollout)
                    .forEach(task -> asked.put(
                            task.getId(),
                            new Asked(
                                    task.getProcessDefinitionId(),
                                    task.getTaskDefinitionKey(),
                                    name(task),
                                    FormOfTask.of(task))));
            return new Before(asked);
        });
    }

    List<MovedTask> after(RolloutId rollout, Before before) {
        return commands.execute(context -> {
            List<MovedTask> moved = new ArrayList<>();
            for (TaskEntity task : tasks(context, rollout)) {
                Asked was = before.tasks().get(task.getId());
                if (was != null && !was.definition().equals(task.getProcessDefinitionId())) {
                    moved.add(redrawn(rollout, task, was));
                }
            }
            return moved;
        });
    }

    private MovedTask redrawn(RolloutId rollout, TaskEntity task, Asked was) {
        task.setName(text(task.getTaskDefinition().getNameExpression(), task));
        task.setDescription(text(task.getTaskDefinition().getDescriptionExpression(), task));
        OpenedTask drawn = bridge.drawn(task);
        happenings.tell(new TaskRedrawn(rollout, was.element(), drawn));
        PersonId holder = task.getAssignee() == null ? null : new PersonId(task.getAssignee());
        return new MovedTask(
                new WorkItemId(task.getId()),
                was.element(),
                drawn.element(),
                was.name(),
                drawn.name(),
                holder,
                drawn.groups(),
                !same(was.form(), drawn.form()));
    }

    /** Versions of a form may differ in nothing but their number, as everything is deployed together. */
    private boolean same(@Nullable FormRef one, @Nullable FormRef other) {
        return Objects.equals(one, other)
                || one != null && other != null && diagrams.form(one).equals(diagrams.form(other));
    }

    /** What runs beside the rollout's way knows its stage by name, as an escalation does. */
    void rename(RolloutId rollout, Map<String, String> renamed) {
        for (ProcessInstance run : runs(rollout)) {
            Object stage =
                    runtime.getVariablesLocal(run.getId(), List.of(STAGE)).get(STAGE);
            String now = stage == null ? null : renamed.get(stage.toString());
            if (now != null) {
                runtime.setVariableLocal(run.getId(), STAGE, now);
            }
        }
    }

    private List<ProcessInstance> runs(RolloutId rollout) {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(rollout.toString())
                .list();
    }

    private List<TaskEntity> tasks(CommandContext context, RolloutId rollout) {
        return runs(rollout).stream()
                .flatMap(run -> context.getTaskManager().findTasksByProcessInstanceId(run.getId()).stream())
                .toList();
    }

    private static String name(TaskEntity task) {
        return task.getName() == null ? task.getTaskDefinitionKey() : task.getName();
    }

    private static @Nullable String text(@Nullable Expression expression, TaskEntity task) {
        return expression == null ? null : String.valueOf(expression.getValue(task.getExecution()));
    }
}
