package io.crossing.process.camunda;

import io.crossing.process.camunda.Place.Kind;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.impl.ActivityExecutionTreeMapping;
import org.camunda.bpm.engine.impl.bpmn.behavior.CallActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.jspecify.annotations.Nullable;

/** Makes places of what is being done in one run; its variables and timers are read at once, however much is being done. */
final class PlacesOfRun {

    static final String BODY = "#multiInstanceBody";

    private static final String ONE_OF_SEVERAL = "loopCounter";

    private final CommandContext context;
    private final ExecutionEntity root;
    private final ActivityExecutionTreeMapping scopes;
    private final Map<String, Map<String, Kept>> variables = new HashMap<>();
    private final Map<String, Map<String, Instant>> timers = new HashMap<>();

    PlacesOfRun(CommandContext context, ExecutionEntity root) {
        this.context = context;
        this.root = root;
        this.scopes = new ActivityExecutionTreeMapping(context, root.getId());
        readVariables();
        readTimers();
    }

    private void readVariables() {
        context.getVariableInstanceManager().findVariableInstancesByProcessInstanceId(root.getId()).stream()
                .filter(variable -> variable.getTaskId() == null)
                .forEach(variable -> variables
                        .computeIfAbsent(variable.getExecutionId(), key -> new HashMap<>())
                        .put(variable.getName(), Kept.of(variable.getValue())));
    }

    private void readTimers() {
        context.getJobManager().findJobsByProcessInstanceId(root.getId()).stream()
                .filter(job -> job.getDuedate() != null)
                .forEach(job -> timers.computeIfAbsent(job.getExecutionId(), key -> new HashMap<>())
                        .put(job.getActivityId(), job.getDuedate().toInstant()));
    }

    void add(ActivityInstance tree, List<Place> places) {
        places.add(place(tree));
        for (ActivityInstance child : tree.getChildActivityInstances()) {
            add(child, places);
        }
    }

    private Place place(ActivityInstance instance) {
        boolean whole = instance.getId().equals(root.getId());
        ActivityImpl activity = whole ? null : root.getProcessDefinition().findActivity(instance.getActivityId());
        ExecutionEntity scope = activity == null ? root : activity.isScope() ? scopes.getExecution(instance) : null;
        ExecutionEntity loop = whole ? null : loop(instance, scope);
        return new Place(
                instance.getId(),
                whole ? caller() : instance.getParentActivityInstanceId(),
                root.getId(),
                instance.getActivityId(),
                activity == null ? Kind.ROOT : kind(activity),
                instance.getChildActivityInstances().length == 0,
                scope == null ? null : scope.getId(),
                variables(scope),
                loop == null ? null : loop.getId(),
                variables(loop),
                timers(scope));
    }

    private @Nullable String caller() {
        ExecutionEntity caller = root.getSuperExecution();
        return caller == null ? null : caller.getActivityInstanceId();
    }

    /** What stands for one of several: around a scope, or the doing itself. */
    private @Nullable ExecutionEntity loop(ActivityInstance instance, @Nullable ExecutionEntity scope) {
        ExecutionEntity around = scope == null
                ? context.getExecutionManager().findExecutionById(instance.getExecutionIds()[0])
                : scope.getParent();
        return variables(around).containsKey(ONE_OF_SEVERAL) ? around : null;
    }

    private static Kind kind(ActivityImpl activity) {
        if (activity.getId().endsWith(BODY)) {
            return Kind.SEVERAL;
        }
        if (activity.getActivityBehavior() instanceof UserTaskActivityBehavior) {
            return Kind.TASK;
        }
        return activity.getActivityBehavior() instanceof CallActivityBehavior ? Kind.CALL : Kind.OTHER;
    }

    private Map<String, Kept> variables(@Nullable ExecutionEntity scope) {
        return scope == null ? Map.of() : variables.getOrDefault(scope.getId(), Map.of());
    }

    private Map<String, Instant> timers(@Nullable ExecutionEntity scope) {
        return scope == null ? Map.of() : timers.getOrDefault(scope.getId(), Map.of());
    }
}
