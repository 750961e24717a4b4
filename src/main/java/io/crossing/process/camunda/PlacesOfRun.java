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

/** Makes places of what is being done in one run. */
final class PlacesOfRun {

    static final String BODY = "#multiInstanceBody";

    private static final String ONE_OF_SEVERAL = "loopCounter";

    private final CommandContext context;
    private final ExecutionEntity root;
    private final ActivityExecutionTreeMapping scopes;

    PlacesOfRun(CommandContext context, ExecutionEntity root) {
        this.context = context;
        this.root = root;
        this.scopes = new ActivityExecutionTreeMapping(context, root.getId());
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
        return around != null && around.hasVariableLocal(ONE_OF_SEVERAL) ? around : null;
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

    private static Map<String, Kept> variables(@Nullable ExecutionEntity scope) {
        Map<String, Kept> variables = new HashMap<>();
        if (scope != null) {
            scope.getVariablesLocal().forEach((name, value) -> variables.put(name, Kept.of(value)));
        }
        return variables;
    }

    private static Map<String, Instant> timers(@Nullable ExecutionEntity scope) {
        Map<String, Instant> timers = new HashMap<>();
        if (scope != null) {
            scope.getJobs().stream()
                    .filter(job -> job.getDuedate() != null)
                    .forEach(job ->
                            timers.put(job.getActivityId(), job.getDuedate().toInstant()));
        }
        return timers;
    }
}
