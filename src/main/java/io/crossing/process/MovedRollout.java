package io.crossing.process;

import java.util.List;

/** What became of a rollout's dates and open tasks when it was moved to another version. */
public record MovedRollout(List<MovedDate> dates, List<MovedTask> tasks) {

    public MovedRollout {
        dates = List.copyOf(dates);
        tasks = List.copyOf(tasks);
    }
}
