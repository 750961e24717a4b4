package io.crossing.process.camunda;

import io.crossing.process.TaskGone;
import io.crossing.process.WorkItemId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads where runs stand. */
@Component
class GroundReader {

    private final RuntimeService runtime;
    private final CommandExecutor commands;

    GroundReader(RuntimeService runtime, ProcessEngineConfigurationImpl engine) {
        this.runtime = runtime;
        this.commands = engine.getCommandExecutorTxRequired();
    }

    /** @throws TaskGone if the task is not open */
    Ground of(WorkItemId id) {
        return commands.execute(context -> {
            TaskEntity task = context.getTaskManager().findTaskById(id.value());
            if (task == null) {
                throw new TaskGone(id);
            }
            ExecutionEntity execution = task.getExecution();
            List<String> chain = chain(execution);
            String key = String.valueOf(execution.getProcessBusinessKey());
            return new Ground(execution.getActivityInstanceId(), key, chain, runs(key), places(context, chain));
        });
    }

    /** The same later: the same runs, and those that have begun since. */
    Ground again(Ground before) {
        return commands.execute(context -> {
            Set<String> runs = runs(before.key());
            List<String> now = Stream.concat(
                            before.chain().stream(),
                            runs.stream().filter(run -> !before.runs().contains(run)))
                    .toList();
            return new Ground(before.leaf(), before.key(), before.chain(), runs, places(context, now));
        });
    }

    /** The places of a run; none where it has ended. */
    List<Place> places(String run) {
        return commands.execute(context -> places(context, List.of(run)));
    }

    /** The run that a calling activity has begun. */
    String called(Place caller) {
        return commands.execute(context ->
                runtime.createProcessInstanceQuery().superProcessInstanceId(caller.run()).list().stream()
                        .map(ProcessInstance::getId)
                        .filter(run ->
                                isCalledBy(caller, context.getExecutionManager().findExecutionById(run)))
                        .findFirst()
                        .orElseThrow());
    }

    private static boolean isCalledBy(Place caller, ExecutionEntity run) {
        return caller.id().equals(run.getSuperExecution().getActivityInstanceId());
    }

    /** The ids of everything that is being done in these runs. */
    Set<String> ids(Stream<String> runs) {
        Set<String> ids = new HashSet<>();
        runs.distinct().map(runtime::getActivityInstance).forEach(tree -> collect(tree, ids));
        return ids;
    }

    private static void collect(@Nullable ActivityInstance tree, Set<String> ids) {
        if (tree != null) {
            ids.add(tree.getId());
            Stream.of(tree.getChildActivityInstances()).forEach(child -> collect(child, ids));
        }
    }

    Set<String> runs(String key) {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(key).list().stream()
                .map(ProcessInstance::getId)
                .collect(Collectors.toSet());
    }

    private static List<String> chain(ExecutionEntity execution) {
        List<String> chain = new ArrayList<>();
        for (ExecutionEntity run = execution.getProcessInstance(); run != null; ) {
            chain.add(run.getId());
            ExecutionEntity caller = run.getSuperExecution();
            run = caller == null ? null : caller.getProcessInstance();
        }
        return chain;
    }

    private List<Place> places(CommandContext context, List<String> runs) {
        List<Place> places = new ArrayList<>();
        for (String run : runs) {
            ExecutionEntity root = context.getExecutionManager().findExecutionById(run);
            ActivityInstance tree = root == null ? null : runtime.getActivityInstance(run);
            if (root != null && tree != null) {
                new PlacesOfRun(context, root).add(tree, places);
            }
        }
        return places;
    }
}
