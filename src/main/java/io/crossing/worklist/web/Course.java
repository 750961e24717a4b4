package io.crossing.worklist.web;

import io.crossing.process.Diagrams;
import io.crossing.process.Diagrams.Outline;
import io.crossing.process.Diagrams.Position;
import io.crossing.rollout.Rollout;
import io.crossing.worklist.WorkItem;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Where a rollout stands in the diagram that a work item belongs to. */
@Component
class Course {

    private final Diagrams diagrams;

    Course(Diagrams diagrams) {
        this.diagrams = diagrams;
    }

    /**
     * A diagram with what is marked in it.
     *
     * @param done ids of elements, with commas between
     */
    record Marked(String process, int version, String done, String now, String next) {}

    Optional<Marked> of(WorkItem item, Rollout rollout) {
        return version(item, rollout).map(version -> {
            Position position = diagrams.position(item.id());
            return new Marked(
                    item.process(),
                    version,
                    String.join(",", position.done()),
                    String.join(",", position.now()),
                    String.join(",", position.next()));
        });
    }

    /** The rollout's own diagram in the version that it runs on; of others the newest. */
    private Optional<Integer> version(WorkItem item, Rollout rollout) {
        return item.process().equals(rollout.process())
                ? Optional.of(rollout.version())
                : diagrams.newest(item.process()).map(Outline::version);
    }
}
