package io.crossing.process.camunda;

import io.crossing.process.WorkItemId;
import java.util.Comparator;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.springframework.stereotype.Component;

/** Makes places of a running diagram again that a completed task had ended. */
@Component
class PlacesAgain {

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final GroundReader ground;
    private final ScopesAgain scopes;

    PlacesAgain(RuntimeService runtime, TaskService tasks, GroundReader ground, ScopesAgain scopes) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.ground = ground;
        this.scopes = scopes;
    }

    /** The task comes first, so that whatever waits for it goes on waiting. */
    WorkItemId restore(Track track) {
        Rebuilding rebuilding = new Rebuilding(track, runtime, ground, scopes);
        track.ended().stream()
                .filter(Place::leaf)
                .filter(place -> !place.is(Place.Kind.CALL))
                .sorted(Comparator.comparing(place -> !place.id().equals(track.leaf())))
                .forEach(rebuilding::leaf);
        String again = rebuilding.now(track.leaf());
        return new WorkItemId(tasks.createTaskQuery()
                .activityInstanceIdIn(again)
                .singleResult()
                .getId());
    }
}
