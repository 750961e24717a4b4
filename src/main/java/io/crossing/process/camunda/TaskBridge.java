package io.crossing.process.camunda;

import io.crossing.process.PersonId;
import io.crossing.process.ProcessEvent.OpenedTask;
import io.crossing.process.ProcessEvent.TaskAssigned;
import io.crossing.process.ProcessEvent.TaskCompleted;
import io.crossing.process.ProcessEvent.TaskOpened;
import io.crossing.process.ProcessEvent.TaskWithdrawn;
import io.crossing.process.WorkItemId;
import java.util.Arrays;
import java.util.Collection;
import java.util.Date;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.IdentityLink;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells when somebody is asked to do something, who has it, and when it is done or gone. */
@Component
class TaskBridge {

    private final Happenings happenings;
    private final StageScopes stages;

    TaskBridge(Happenings happenings, StageScopes stages) {
        this.happenings = happenings;
        this.stages = stages;
    }

    /**
     * @param notBy expressions of the people who may not take the task, with commas between
     * @param decisions words of the decisions that it is about, with commas between
     * @param delegable whether it may be done on behalf of whoever has it
     */
    TaskListener opened(String notBy, String decisions, boolean delegable) {
        return task -> happenings.tell(
                new TaskOpened(RolloutOf.scope(task), opened((TaskEntity) task, notBy, decisions, delegable)));
    }

    /** What a task asks as its diagram draws it now. */
    OpenedTask drawn(TaskEntity task) {
        Map<String, String> properties = ExtensionProperties.of(task.getBpmnModelElementInstance());
        return opened(
                task,
                properties.getOrDefault("notBy", ""),
                properties.getOrDefault("decisions", ""),
                !"no".equals(properties.get("delegation")));
    }

    TaskListener assigned() {
        return task -> happenings.tell(
                new TaskAssigned(RolloutOf.scope(task), id(task), person(task.getAssignee()), happenings.now()));
    }

    TaskListener completed() {
        return task -> happenings.tell(new TaskCompleted(RolloutOf.scope(task), id(task), happenings.now()));
    }

    TaskListener withdrawn() {
        return task -> happenings.tell(new TaskWithdrawn(RolloutOf.scope(task), id(task), happenings.now()));
    }

    private OpenedTask opened(TaskEntity task, String notBy, String decisions, boolean delegable) {
        ExecutionEntity execution = task.getExecution();
        Date due = task.getDueDate();
        String why = task.getDescription();
        return new OpenedTask(
                id(task),
                task.getProcessDefinition().getKey(),
                task.getTaskDefinitionKey(),
                task.getName() == null ? task.getTaskDefinitionKey() : task.getName(),
                why == null ? "" : why.strip(),
                FormOfTask.of(task),
                stages.of(execution).orElse(null),
                Teams.of(execution).orElse(null),
                person(task.getAssignee()),
                candidates(task)
                        .map(IdentityLink::getUserId)
                        .filter(Objects::nonNull)
                        .map(PersonId::new)
                        .collect(Collectors.toSet()),
                candidates(task)
                        .map(IdentityLink::getGroupId)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()),
                excluded(execution, notBy),
                words(decisions),
                delegable,
                happenings.now(),
                due == null ? null : due.toInstant());
    }

    private static Stream<IdentityLink> candidates(TaskEntity task) {
        return task.getCandidates().stream();
    }

    private static Set<PersonId> excluded(ExecutionEntity execution, String notBy) {
        return Arrays.stream(notBy.split(",(?![^{]*})"))
                .map(String::strip)
                .filter(expression -> !expression.isEmpty())
                .flatMap(expression -> people(value(execution, expression)))
                .collect(Collectors.toSet());
    }

    private static Set<String> words(String text) {
        return Arrays.stream(text.split(","))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static @Nullable Object value(ExecutionEntity execution, String expression) {
        return Context.getProcessEngineConfiguration()
                .getExpressionManager()
                .createExpression(expression)
                .getValue(execution);
    }

    private static Stream<PersonId> people(@Nullable Object value) {
        Stream<?> values = value instanceof Collection<?> several ? several.stream() : Stream.ofNullable(value);
        return values.map(Object::toString).filter(id -> !id.isBlank()).map(PersonId::new);
    }

    private static WorkItemId id(DelegateTask task) {
        return new WorkItemId(task.getId());
    }

    private static @Nullable PersonId person(@Nullable String id) {
        return id == null || id.isBlank() ? null : new PersonId(id);
    }
}
