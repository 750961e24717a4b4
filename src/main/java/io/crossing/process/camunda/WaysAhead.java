package io.crossing.process.camunda;

import io.crossing.process.camunda.SketchEngine.Sketch;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.jspecify.annotations.Nullable;

/**
 * Where the elements of the versions that run lead to in new files, as an engine in memory compares them.
 *
 * @param ways by the ids of the definitions that run
 * @param targets the new diagrams, by their processes
 */
record WaysAhead(Map<String, Way> ways, Map<String, BpmnModelInstance> targets) {

    /**
     * From one version that runs to the new file of the same process.
     *
     * @param pairs the elements that lead somewhere
     * @param target absent where the new files have no such process, as {@code runs} is
     * @param runs the new file as the engine would run it
     */
    record Way(
            Map<String, String> pairs,
            BpmnModelInstance source,
            @Nullable BpmnModelInstance target,
            @Nullable ProcessDefinitionEntity runs) {

        boolean leads(String element) {
            return pairs.containsKey(element);
        }

        /** Where it leads, as drawn there. */
        @Nullable ModelElementInstance drawnThen(String element) {
            String then = pairs.get(element);
            return then == null || target == null ? null : target.getModelElementById(then);
        }

        /** Where it leads, as it runs there. */
        @Nullable ActivityImpl then(String element) {
            String then = pairs.get(element);
            return then == null || runs == null ? null : runs.findActivity(then);
        }
    }

    /**
     * Compares.
     *
     * @param sketch the new files, and behind them one version for each that runs
     * @param running the definitions that run, in the order of the versions behind the new files
     */
    static WaysAhead of(Sketch sketch, Iterable<ProcessDefinition> running) {
        Map<String, ProcessDefinition> young =
                sketch.versions().get(0).stream().collect(Collectors.toMap(ProcessDefinition::getKey, one -> one));
        Map<String, BpmnModelInstance> targets = new HashMap<>();
        young.forEach((process, definition) -> targets.put(process, model(sketch, definition)));
        Map<String, Way> ways = new HashMap<>();
        Iterator<List<ProcessDefinition>> old = sketch.versions().listIterator(1);
        for (ProcessDefinition runs : running) {
            ProcessDefinition from = of(old.next(), runs.getKey());
            ProcessDefinition to = young.get(runs.getKey());
            ways.put(
                    runs.getId(),
                    new Way(
                            pairs(sketch, from, to),
                            model(sketch, from),
                            targets.get(runs.getKey()),
                            to == null ? null : read(sketch, to)));
        }
        return new WaysAhead(ways, targets);
    }

    private static ProcessDefinition of(List<ProcessDefinition> version, String process) {
        return version.stream()
                .filter(definition -> definition.getKey().equals(process))
                .findFirst()
                .orElseThrow();
    }

    private static BpmnModelInstance model(Sketch sketch, ProcessDefinition definition) {
        return sketch.engine().getRepositoryService().getBpmnModelInstance(definition.getId());
    }

    private static ProcessDefinitionEntity read(Sketch sketch, ProcessDefinition definition) {
        return sketch.configuration()
                .getCommandExecutorTxRequired()
                .execute(context -> sketch.configuration()
                        .getDeploymentCache()
                        .findDeployedProcessDefinitionById(definition.getId()));
    }

    private static Map<String, String> pairs(Sketch sketch, ProcessDefinition from, @Nullable ProcessDefinition to) {
        Map<String, String> pairs = new HashMap<>();
        if (to != null) {
            new MoveRoutes(sketch.engine().getRuntimeService(), sketch.configuration())
                    .plan(from.getId(), to.getId(), Map.of())
                    .getInstructions()
                    .forEach(pair -> pairs.put(pair.getSourceActivityId(), pair.getTargetActivityId()));
        }
        return pairs;
    }

    boolean has(String process) {
        return targets.containsKey(process);
    }

    /** The way from a definition that runs. */
    Way from(String definition) {
        return Objects.requireNonNull(ways.get(definition));
    }
}
