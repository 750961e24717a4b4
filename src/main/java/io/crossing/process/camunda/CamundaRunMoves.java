package io.crossing.process.camunda;

import io.crossing.process.MappingRefused;
import io.crossing.process.MoveOrder;
import io.crossing.process.MovedRollout;
import io.crossing.process.MovedTask;
import io.crossing.process.ProcessEvent.MovedStage;
import io.crossing.process.ProcessEvent.RunMoved;
import io.crossing.process.ProcessUnknown;
import io.crossing.process.RolloutId;
import io.crossing.process.RunMoves;
import io.crossing.process.RunNotMovable.RunsElsewhere;
import io.crossing.process.ShownDeadlines;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.management.ActivityStatistics;
import org.camunda.bpm.engine.migration.MigratingProcessInstanceValidationException;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Component;

/** Moves runs of the engine, with what is ours and hangs on them. */
@Component
class CamundaRunMoves implements RunMoves {

    private final RuntimeService runtime;
    private final RepositoryService repository;
    private final ManagementService management;
    private final MoveRoutes routes;
    private final PlacesDrawn places;
    private final MovedTimers timers;
    private final MovedTasks tasks;
    private final Happenings happenings;

    CamundaRunMoves(
            RuntimeService runtime,
            RepositoryService repository,
            ManagementService management,
            MoveRoutes routes,
            PlacesDrawn places,
            MovedTimers timers,
            MovedTasks tasks,
            Happenings happenings) {
        this.runtime = runtime;
        this.repository = repository;
        this.management = management;
        this.routes = routes;
        this.places = places;
        this.timers = timers;
        this.tasks = tasks;
        this.happenings = happenings;
    }

    @Override
    public SortedMap<Integer, Integer> versions(String process) {
        SortedMap<Integer, Integer> versions = new TreeMap<>();
        repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(process)
                .list()
                .forEach(definition -> {
                    versions.put(definition.getVersion(), rollouts(definition).size());
                });
        return versions;
    }

    @Override
    public List<RolloutId> on(String process, int version) {
        return rollouts(definition(process, version));
    }

    private List<RolloutId> rollouts(ProcessDefinition definition) {
        return runtime.createProcessInstanceQuery().processDefinitionId(definition.getId()).list().stream()
                .map(ProcessInstance::getBusinessKey)
                .distinct()
                .map(RolloutId::of)
                .toList();
    }

    @Override
    public Map<String, Integer> places(String process, int version) {
        Map<String, Integer> places = new HashMap<>();
        for (ActivityStatistics one : management
                .createActivityStatisticsQuery(definition(process, version).getId())
                .list()) {
            places.merge(one.getId().replace(PlacesOfRun.BODY, ""), one.getInstances(), Math::max);
        }
        return places;
    }

    @Override
    public SortedMap<String, Integer> together(String process, int version) {
        SortedMap<String, Integer> versions = new TreeMap<>();
        together(definition(process, version)).forEach(one -> versions.put(one.getKey(), one.getVersion()));
        return versions;
    }

    @Override
    public List<DrawnPlace> drawn(String process, int version) {
        return places.of(definition(process, version));
    }

    @Override
    public Map<String, String> route(MoveOrder order) {
        ProcessDefinition from = definition(order.process(), order.from());
        ProcessDefinition to = definition(order.process(), order.to());
        order.byHand().forEach((source, target) -> {
            if (together(from).noneMatch(definition -> routes.knows(definition.getId(), source))) {
                throw new MappingRefused(source, target, MappingRefused.Why.NOT_IN_OLD);
            }
        });
        Map<String, String> pairs = new LinkedHashMap<>();
        routes.plan(from.getId(), to.getId(), order.byHand())
                .getInstructions()
                .forEach(pair -> pairs.put(pair.getSourceActivityId(), pair.getTargetActivityId()));
        return pairs;
    }

    /** The processes that were deployed with one. */
    private Stream<ProcessDefinition> together(ProcessDefinition definition) {
        return repository.createProcessDefinitionQuery().deploymentId(definition.getDeploymentId()).list().stream();
    }

    @Override
    public MovedRollout move(RolloutId rollout, MoveOrder order, ShownDeadlines shown) {
        return EngineErrors.translated(() -> moved(rollout, order, shown));
    }

    private MovedRollout moved(RolloutId rollout, MoveOrder order, ShownDeadlines shown) {
        ProcessDefinition from = definition(order.process(), order.from());
        ProcessDefinition to = definition(order.process(), order.to());
        List<ProcessInstance> runs = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(rollout.toString())
                .processDefinitionId(from.getId())
                .list();
        if (runs.isEmpty()) {
            throw new RunsElsewhere();
        }
        MovedTimers.Before dates = timers.before(rollout);
        MovedTasks.Before asked = tasks.before(rollout);
        Map<String, String> renamed = new HashMap<>();
        runs.forEach(run -> move(run.getId(), from, to, order, renamed));
        tasks.rename(rollout, renamed);
        for (ProcessInstance run : runs) {
            List<MovedStage> stages = timers.stages(run.getId(), dates, renamed);
            happenings.tell(new RunMoved(
                    rollout,
                    order.process(),
                    run.getId(),
                    order.from(),
                    order.to(),
                    renamed,
                    stages,
                    happenings.now()));
        }
        List<MovedTask> asking = tasks.after(rollout, asked);
        return new MovedRollout(timers.after(rollout, order, dates, renamed, shown), asking);
    }

    /** Moves a run, and what it called to what was deployed with the new version. */
    private void move(
            String run, ProcessDefinition from, ProcessDefinition to, MoveOrder order, Map<String, String> renamed) {
        MigrationPlan plan = routes.plan(from.getId(), to.getId(), order.byHand());
        List<ProcessInstance> called = new ArrayList<>(
                runtime.createProcessInstanceQuery().superProcessInstanceId(run).list());
        try {
            runtime.newMigration(plan).processInstanceIds(run).execute();
        } catch (MigratingProcessInstanceValidationException e) {
            throw places.refusal(from, e.getValidationReport());
        }
        plan.getInstructions().stream()
                .filter(pair -> !pair.getSourceActivityId().equals(pair.getTargetActivityId()))
                .forEach(pair -> renamed.put(pair.getSourceActivityId(), pair.getTargetActivityId()));
        for (ProcessInstance one : called) {
            ProcessDefinition stands = repository.getProcessDefinition(one.getProcessDefinitionId());
            together(to)
                    .filter(definition -> definition.getKey().equals(stands.getKey()))
                    .filter(definition -> !definition.getId().equals(stands.getId()))
                    .findFirst()
                    .ifPresent(definition -> move(one.getId(), stands, definition, order, renamed));
        }
    }

    private ProcessDefinition definition(String process, int version) {
        ProcessDefinition found = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(process)
                .processDefinitionVersion(version)
                .singleResult();
        if (found == null) {
            throw new ProcessUnknown(process + " version " + version);
        }
        return found;
    }
}
