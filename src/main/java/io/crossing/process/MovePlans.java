package io.crossing.process;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** Foresees what a move to files that are not deployed yet would come to. Nothing is deployed and nothing changed by looking. */
public interface MovePlans {

    /**
     * What becomes of every rollout that runs a process.
     *
     * @param files everything as it would be deployed
     * @throws DiagramsRefused if the engine could not read them
     * @throws ProcessUnknown if none of the files has the process
     */
    List<PlannedMove> plan(Collection<DiagramFile> files, String process, TimersWhenMoved timers, Instant asOf);

    /**
     * A rollout as it would be moved.
     *
     * @param version that it runs on now
     * @param elements where it stands and the new files have nothing like it; empty where it moves as it is
     * @param places the same as they are drawn
     * @param stuck where a step is about to be carried out that cannot be led into the new files, as drawn
     */
    record PlannedMove(
            RolloutId rollout,
            int version,
            List<String> elements,
            List<String> places,
            List<String> stuck,
            List<MovedDate> dates,
            List<MovedTask> tasks) {}
}
