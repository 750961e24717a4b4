package io.crossing.process.camunda;

import io.crossing.process.PersonId;
import io.crossing.process.StepFollowed;
import io.crossing.process.Trace;
import io.crossing.process.Traces;
import io.crossing.process.WorkItemId;
import io.crossing.process.camunda.Track.Begun;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Traces of the engine's activity instances, which keep their ids as long as they last. */
@Component
class CamundaTraces implements Traces {

    private final GroundReader ground;
    private final TaskService tasks;
    private final GoingBack goingBack;
    private final JsonMapper json = JsonMapper.builder().build();

    CamundaTraces(GroundReader ground, TaskService tasks, GoingBack goingBack) {
        this.ground = ground;
        this.tasks = tasks;
        this.goingBack = goingBack;
    }

    @Override
    public Footing footing(WorkItemId task) {
        return ground.of(task);
    }

    @Override
    public Trace since(Footing before) {
        Ground then = (Ground) before;
        return new Trace(json.writeValueAsString(new Tracking(then, ground.again(then)).track()));
    }

    @Override
    public Optional<List<WorkItemId>> waiting(Trace trace) {
        Track track = track(trace);
        return fresh(track) ? Optional.of(asked(track)) : Optional.empty();
    }

    private boolean fresh(Track track) {
        if (track.definite() || track.anchor() == null || track.anchorRun() == null) {
            return false;
        }
        Set<String> now = ground.ids(Stream.concat(
                Stream.of(track.anchorRun()), track.begun().stream().map(Begun::run)));
        return now.contains(track.anchor())
                && track.begun().stream().filter(Begun::leaf).allMatch(begun -> now.contains(begun.id()));
    }

    private List<WorkItemId> asked(Track track) {
        String[] begun =
                track.begun().stream().filter(Begun::leaf).map(Begun::id).toArray(String[]::new);
        return begun.length == 0
                ? List.of()
                : tasks.createTaskQuery().activityInstanceIdIn(begun).orderByTaskCreateTime().asc().list().stream()
                        .map(Task::getId)
                        .map(WorkItemId::new)
                        .toList();
    }

    @Override
    public WorkItemId goBack(Trace trace, PersonId holder, PersonId by) {
        Track track = track(trace);
        if (!fresh(track)) {
            throw new StepFollowed();
        }
        return EngineErrors.translated(() -> goingBack.before(track, holder, by));
    }

    private Track track(Trace trace) {
        return json.readValue(trace.text(), Track.class);
    }
}
