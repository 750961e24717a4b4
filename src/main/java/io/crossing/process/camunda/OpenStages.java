package io.crossing.process.camunda;

import io.crossing.process.StageId;
import java.util.LinkedHashMap;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The stages that a run is in, as its diagram draws them. */
@Component
class OpenStages {

    private final RuntimeService runtime;
    private final ProcessEngineConfigurationImpl engine;

    OpenStages(RuntimeService runtime, ProcessEngineConfigurationImpl engine) {
        this.runtime = runtime;
        this.engine = engine;
    }

    /**
     * A stage as it is drawn.
     *
     * @param deadline the id of its deadline's timer; absent where it has none
     * @param text that timer's duration; empty where it is not drawn with one
     */
    record Drawn(String name, @Nullable String deadline, String deadlineName, String text) {}

    Map<StageId, Drawn> of(String run) {
        Map<StageId, Drawn> stages = new LinkedHashMap<>();
        ActivityInstance tree = runtime.getActivityInstance(run);
        if (tree != null) {
            engine.getCommandExecutorTxRequired().execute(context -> {
                collect(context.getExecutionManager().findExecutionById(run), tree, stages);
                return null;
            });
        }
        return stages;
    }

    private static void collect(ExecutionEntity run, ActivityInstance tree, Map<StageId, Drawn> stages) {
        for (ActivityInstance child : tree.getChildActivityInstances()) {
            ActivityImpl activity = run.getProcessDefinition().findActivity(child.getActivityId());
            if (activity != null && StageScopes.isStage(activity)) {
                stages.put(new StageId(activity.getId()), drawn(activity));
            }
            collect(run, child, stages);
        }
    }

    private static Drawn drawn(ActivityImpl stage) {
        String deadline = StageTimers.deadline(stage).orElse(null);
        ActivityImpl timer =
                deadline == null ? null : stage.getProcessDefinition().findActivity(deadline);
        return new Drawn(
                StageBridge.name(stage),
                deadline,
                timer == null ? "" : StageTexts.name(timer),
                deadline == null ? "" : StageTexts.duration(stage, deadline));
    }
}
