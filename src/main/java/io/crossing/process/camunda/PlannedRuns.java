package io.crossing.process.camunda;

import io.crossing.process.DueAfterMove;
import io.crossing.process.MovePlans.PlannedMove;
import io.crossing.process.MovedDate;
import io.crossing.process.MovedTask;
import io.crossing.process.PersonId;
import io.crossing.process.RolloutId;
import io.crossing.process.RolloutTimer;
import io.crossing.process.StageId;
import io.crossing.process.TimersWhenMoved;
import io.crossing.process.WorkItemId;
import io.crossing.process.WorkingTime;
import io.crossing.process.camunda.TimersOfRollout.DrawnTimer;
import io.crossing.process.camunda.WaysAhead.Way;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.runtime.TransitionInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says of one rollout what ways ahead come to: where it needs a place, who is asked what, and when it is due. */
@Component
class PlannedRuns {

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final TimersOfRollout timers;
    private final WorkingTime time;
    private final StepsBetween steps;

    PlannedRuns(
            RuntimeService runtime, TaskService tasks, TimersOfRollout timers, WorkingTime time, StepsBetween steps) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.timers = timers;
        this.time = time;
        this.steps = steps;
    }

    /**
     * Plans.
     *
     * @param runs what runs for the rollout, with what that called
     * @param version the version that it runs on
     */
    PlannedMove of(
            RolloutId rollout,
            int version,
            Collection<ProcessInstance> runs,
            WaysAhead ahead,
            TimersWhenMoved mode,
            Instant asOf) {
        Map<String, Way> ways = new HashMap<>();
        runs.forEach(run -> ways.put(run.getId(), ahead.from(run.getProcessDefinitionId())));
        Set<String> elements = new LinkedHashSet<>();
        Set<String> places = new LinkedHashSet<>();
        Set<String> stuck = new LinkedHashSet<>();
        List<MovedTask> asked = new ArrayList<>();
        ways.forEach((run, way) -> {
            leaves(runtime.getActivityInstance(run)).stream()
                    .filter(leaf -> !way.leads(leaf))
                    .forEach(leaf -> {
                        elements.add(leaf);
                        places.add(name(way.source(), leaf));
                    });
            steps.stuck(run, way).forEach(step -> stuck.add(name(way.source(), step)));
            asked.addAll(asked(run, way));
        });
        return new PlannedMove(
                rollout,
                version,
                List.copyOf(elements),
                List.copyOf(places),
                List.copyOf(stuck),
                dates(rollout, ways, mode, asOf),
                asked);
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
            for (TransitionInstance moving : tree.getChildTransitionInstances()) {
                leaves.add(moving.getActivityId());
            }
        }
        return leaves;
    }

    private List<MovedTask> asked(String run, Way way) {
        BpmnModelInstance young = way.target();
        return young == null
                ? List.of()
                : tasks.createTaskQuery().processInstanceId(run).list().stream()
                        .map(task -> asked(task, way, young))
                        .toList();
    }

    private static MovedTask asked(Task task, Way way, BpmnModelInstance young) {
        String element = task.getTaskDefinitionKey();
        String then = way.pairs().getOrDefault(element, element);
        String before = name(way.source(), element);
        return new MovedTask(
                new WorkItemId(task.getId()),
                element,
                then,
                before,
                way.leads(element) ? name(young, then) : before,
                task.getAssignee() == null ? null : new PersonId(task.getAssignee()),
                Set.of(),
                !Objects.equals(form(way.source(), element), form(young, then)));
    }

    private List<MovedDate> dates(RolloutId rollout, Map<String, Way> ways, TimersWhenMoved mode, Instant asOf) {
        WorkingTime ours = time.of(rollout);
        return timers.drawn(rollout).stream()
                .filter(timer -> ways.containsKey(timer.run()))
                .map(timer -> dated(timer, Objects.requireNonNull(ways.get(timer.run())), mode, ours, asOf))
                .sorted(Comparator.comparing(MovedDate::purpose).thenComparing(MovedDate::element))
                .toList();
    }

    private static MovedDate dated(DrawnTimer timer, Way way, TimersWhenMoved mode, WorkingTime ours, Instant asOf) {
        RolloutTimer now = timer.timer();
        ModelElementInstance drawn = way.drawnThen(now.element());
        StageId stage = now.stage();
        return new MovedDate(
                way.pairs().getOrDefault(now.element(), now.element()),
                drawn == null ? now.name() : named(drawn, now.name()),
                stage == null ? null : new StageId(way.pairs().getOrDefault(stage.value(), stage.value())),
                now.purpose(),
                now.due(),
                drawn == null
                        ? null
                        : DueAfterMove.of(now.due(), timer.text(), StageTexts.duration(drawn), mode, ours, asOf));
    }

    private static String name(BpmnModelInstance model, String element) {
        ModelElementInstance drawn = model.getModelElementById(element.replace(PlacesOfRun.BODY, ""));
        return drawn == null ? element : named(drawn, element);
    }

    private static String named(ModelElementInstance drawn, String otherwise) {
        String name = drawn.getAttributeValue("name");
        return name == null || name.isBlank() ? otherwise : name;
    }

    private static @Nullable String form(BpmnModelInstance model, String element) {
        ModelElementInstance drawn = model.getModelElementById(element);
        return drawn == null ? null : drawn.getAttributeValueNs("http://camunda.org/schema/1.0/bpmn", "formRef");
    }
}
