package io.crossing.process;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads diagrams, forms and where a rollout stands in its diagram. */
public interface Diagrams {

    /** The newest version of a process; empty where none is deployed. */
    Optional<Outline> newest(String process);

    /** The version that a rollout started on and runs on. */
    Outline version(String process, int version);

    /** The BPMN file of a version of a process, as it was deployed. */
    String file(String process, int version);

    /**
     * The form's schema as it was deployed.
     *
     * @throws IllegalArgumentException if there is no such form
     */
    String form(FormRef form);

    /** The newest version of a form; empty where none is deployed. */
    Optional<FormRef> newestForm(String id);

    /** What is done, where it stands now, and what may come next, as element ids. */
    Position position(String process, RolloutId rollout);

    /** The same for the run that a piece of work belongs to: where a process runs once for each team, that team's own. */
    Position position(WorkItemId work);

    /** A process in outline: its stages in the order in which they come. */
    record Outline(String process, int version, String name, List<StageOutline> stages) {}

    /**
     * A stage as the diagram draws it.
     *
     * @param deadline the deadline timer's duration in ISO-8601, days being working days; absent where it has none
     * @param doneWhen the stage's documentation
     * @param needed whether what comes after it needs what it supplies, so that it is not skipped (property {@code skip}: {@code no})
     */
    record StageOutline(StageId id, String name, @Nullable String deadline, String doneWhen, boolean needed) {}

    /** Element ids by where they lie in the rollout's way. */
    record Position(Set<String> done, Set<String> now, Set<String> next) {}
}
