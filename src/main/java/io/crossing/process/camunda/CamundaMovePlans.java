package io.crossing.process.camunda;

import io.crossing.process.DiagramFile;
import io.crossing.process.DueAfterMove;
import io.crossing.process.MovePlans;
import io.crossing.process.MovedDate;
import io.crossing.process.MovedTask;
import io.crossing.process.PersonId;
import io.crossing.process.ProcessUnknown;
import io.crossing.process.RolloutId;
import io.crossing.process.RolloutTimer;
import io.crossing.process.StageId;
import io.crossing.process.TimersWhenMoved;
import io.crossing.process.WorkItemId;
import io.crossing.process.WorkingTime;
import io.crossing.process.camunda.SketchEngine.Sketch;
import io.crossing.process.camunda.TimersOfRollout.DrawnTimer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Plans moves on an engine in memory, and reads where rollouts stand from the one that they run on. */
@Component
class CamundaMovePlans implements MovePlans {

    private final RuntimeService runtime;
    private final RepositoryService repository;
    private final TaskService tasks;
    private final TimersOfRollout timers;
    private final SketchEngine sketches;
    private final WorkingTime time;

    CamundaMovePlans(
            RuntimeService runtime,
            RepositoryService repository,
            TaskService tasks,
            TimersOfRollout timers,
            SketchEngine sketches,
            WorkingTime time) {
        this.runtime = runtime;
        this.repository = repository;
        this.tasks = tasks;
        this.timers = timers;
        this.sketches = sketches;
        this.time = time;
    }

    @Override
    public List<PlannedMove> plan(Collection<DiagramFile> files, String process, TimersWhenMoved timers, Instant asOf) {
        Map<ProcessDefinition, List<ProcessInstance>> running = running(process);
        Map<String, ProcessDefinition> sources = new LinkedHashMap<>();
        running.values().stream()
                .flatMap(List::stream)
                .forEach(run -> runs(run)
                        .forEach(one -> sources.computeIfAbsent(
                                one.getProcessDefinitionId(), repository::getProcessDefinition)));
        List<List<DiagramFile>> versions = new ArrayList<>();
        versions.add(files.stream().filter(file -> file.endsWith(".bpmn")).toList());
        sources.values()
                .forEach(source -> versions.add(List.of(
                        new DiagramFile(source.getKey() + ".bpmn", read(repository.getProcessModel(source.getId()))))));
        return sketches.look(versions, sketch -> {
            Ways ways = ways(sketch, sources);
            if (ways.target(process) == null) {
                throw new ProcessUnknown(process);
            }
            return running.entrySet().stream()
                    .flatMap(version -> version.getValue().stream()
                            .map(run -> planned(run, version.getKey().getVersion(), ways, timers, asOf)))
                    .toList();
        });
    }

    private Map<ProcessDefinition, List<ProcessInstance>> running(String process) {
        Map<ProcessDefinition, List<ProcessInstance>> running = new LinkedHashMap<>();
        repository.createProcessDefinitionQuery().processDefinitionKey(process).list().stream()
                .sorted(Comparator.comparing(ProcessDefinition::getVersion))
                .forEach(definition -> {
                    List<ProcessInstance> runs = runtime.createProcessInstanceQuery()
                            .processDefinitionId(definition.getId())
                            .list();
                    if (!runs.isEmpty()) {
                        running.put(definition, runs);
                    }
                });
        return running;
    }

    /** A run and what it called. */
    private List<ProcessInstance> runs(ProcessInstance run) {
        List<ProcessInstance> all = new ArrayList<>(List.of(run));
        runtime.createProcessInstanceQuery()
                .superProcessInstanceId(run.getId())
                .list()
                .forEach(one -> all.addAll(runs(one)));
        return all;
    }

    /**
     * The ways from the versions that run to the new files, by the ids of the definitions that run.
     *
     * @param targets the new diagrams, by their processes
     */
    private record Ways(
            Map<String, Map<String, String>> pairs,
            Map<String, BpmnModelInstance> sources,
            Map<String, BpmnModelInstance> targets) {

        @Nullable BpmnModelInstance target(String process) {
            return targets.get(process);
        }
    }

    private static Ways ways(Sketch sketch, Map<String, ProcessDefinition> sources) {
        MoveRoutes routes = new MoveRoutes(sketch.engine().getRuntimeService(), sketch.configuration());
        Map<String, ProcessDefinition> young = new HashMap<>();
        Map<String, BpmnModelInstance> targets = new HashMap<>();
        sketch.versions().get(0).forEach(definition -> {
            young.put(definition.getKey(), definition);
            targets.put(
                    definition.getKey(),
                    sketch.engine().getRepositoryService().getBpmnModelInstance(definition.getId()));
        });
        Map<String, Map<String, String>> pairs = new HashMap<>();
        Map<String, BpmnModelInstance> models = new HashMap<>();
        int index = 1;
        for (Map.Entry<String, ProcessDefinition> source : sources.entrySet()) {
            String key = source.getValue().getKey();
            ProcessDefinition old = sketch.versions().get(index++).stream()
                    .filter(definition -> definition.getKey().equals(key))
                    .findFirst()
                    .orElseThrow();
            models.put(source.getKey(), sketch.engine().getRepositoryService().getBpmnModelInstance(old.getId()));
            ProcessDefinition target = young.get(key);
            Map<String, String> ways = new HashMap<>();
            if (target != null) {
                MigrationPlan plan = routes.plan(old.getId(), target.getId(), Map.of());
                plan.getInstructions()
                        .forEach(pair -> ways.put(pair.getSourceActivityId(), pair.getTargetActivityId()));
            }
            pairs.put(source.getKey(), ways);
        }
        return new Ways(pairs, models, targets);
    }

    private PlannedMove planned(ProcessInstance root, int version, Ways ways, TimersWhenMoved mode, Instant asOf) {
        RolloutId rollout = RolloutId.of(Objects.requireNonNull(root.getBusinessKey()));
        Set<String> elements = new LinkedHashSet<>();
        Set<String> places = new LinkedHashSet<>();
        Map<String, ProcessInstance> mine = new HashMap<>();
        List<MovedTask> asked = new ArrayList<>();
        for (ProcessInstance run : runs(root)) {
            Map<String, String> pairs = ways.pairs().get(run.getProcessDefinitionId());
            if (pairs == null) {
                // Of a process that nothing ran on a moment ago: it is looked at the next time.
                continue;
            }
            mine.put(run.getId(), run);
            BpmnModelInstance old = Objects.requireNonNull(ways.sources().get(run.getProcessDefinitionId()));
            leaves(runtime.getActivityInstance(run.getId())).stream()
                    .filter(leaf -> !pairs.containsKey(leaf))
                    .forEach(leaf -> {
                        elements.add(leaf);
                        places.add(name(old, leaf));
                    });
            BpmnModelInstance young = ways.target(key(run));
            if (young != null) {
                tasks.createTaskQuery()
                        .processInstanceId(run.getId())
                        .list()
                        .forEach(task -> asked.add(asked(task, pairs, old, young)));
            }
        }
        List<MovedDate> dates = new ArrayList<>();
        WorkingTime ours = time.of(rollout);
        timers.drawn(rollout).stream()
                .filter(timer -> mine.containsKey(timer.run()))
                .forEach(timer ->
                        dates.add(dated(timer, Objects.requireNonNull(mine.get(timer.run())), ways, mode, ours, asOf)));
        dates.sort(Comparator.comparing(MovedDate::purpose).thenComparing(MovedDate::element));
        return new PlannedMove(rollout, version, List.copyOf(elements), List.copyOf(places), dates, asked);
    }

    private String key(ProcessInstance run) {
        return repository.getProcessDefinition(run.getProcessDefinitionId()).getKey();
    }

    private static List<String> leaves(@Nullable ActivityInstance tree) {
        List<String> leaves = new ArrayList<>();
        if (tree != null) {
            for (ActivityInstance child : tree.getChildActivityInstances()) {
                if (child.getChildActivityInstances().length == 0 && child.getChildTransitionInstances().length == 0) {
                    leaves.add(child.getActivityId());
                } else {
                    leaves.addAll(leaves(child));
                }
            }
            for (var moving : tree.getChildTransitionInstances()) {
                leaves.add(moving.getActivityId());
            }
        }
        return leaves;
    }

    private static MovedTask asked(
            Task task, Map<String, String> pairs, BpmnModelInstance old, BpmnModelInstance young) {
        String element = task.getTaskDefinitionKey();
        String then = pairs.getOrDefault(element, element);
        String before = name(old, element);
        return new MovedTask(
                new WorkItemId(task.getId()),
                element,
                then,
                before,
                pairs.containsKey(element) ? name(young, then) : before,
                task.getAssignee() == null ? null : new PersonId(task.getAssignee()),
                Set.of(),
                !Objects.equals(form(old, element), form(young, then)));
    }

    private MovedDate dated(
            DrawnTimer timer, ProcessInstance run, Ways ways, TimersWhenMoved mode, WorkingTime ours, Instant asOf) {
        RolloutTimer now = timer.timer();
        BpmnModelInstance young = ways.target(key(run));
        Map<String, String> pairs = Objects.requireNonNull(ways.pairs().get(run.getProcessDefinitionId()));
        String then = pairs.get(now.element());
        ModelElementInstance drawn = then == null || young == null ? null : young.getModelElementById(then);
        StageId stage = now.stage();
        StageId stageThen = stage == null ? null : new StageId(pairs.getOrDefault(stage.value(), stage.value()));
        Instant due = drawn == null
                ? null
                : DueAfterMove.of(now.due(), timer.text(), StageTexts.duration(drawn), mode, ours, asOf);
        return new MovedDate(
                then == null ? now.element() : then,
                drawn == null ? now.name() : nameOf(drawn, now.name()),
                stageThen,
                now.purpose(),
                now.due(),
                due);
    }

    private static String name(BpmnModelInstance model, String element) {
        ModelElementInstance drawn = model.getModelElementById(element.replace(PlacesOfRun.BODY, ""));
        String name = drawn == null ? null : drawn.getAttributeValue("name");
        return name == null || name.isBlank() ? element : name;
    }

    private static String nameOf(ModelElementInstance drawn, String otherwise) {
        String name = drawn.getAttributeValue("name");
        return name == null || name.isBlank() ? otherwise : name;
    }

    private static @Nullable String form(BpmnModelInstance model, String element) {
        ModelElementInstance drawn = model.getModelElementById(element);
        return drawn == null ? null : drawn.getAttributeValueNs("http://camunda.org/schema/1.0/bpmn", "formRef");
    }

    private static byte[] read(InputStream content) {
        try (content) {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
