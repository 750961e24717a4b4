package io.crossing.process.camunda;

import io.crossing.process.EngineTime;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import org.camunda.bpm.engine.impl.calendar.CycleBusinessCalendar;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;

/** Reads when something that repeats comes next, counted from the engine's time rather than from the JVM's. */
final class RepeatCalendar extends CycleBusinessCalendar {

    private final EngineTime clock;

    RepeatCalendar(EngineTime clock) {
        this.clock = clock;
    }

    /** What repeats and does not say from when, {@code R3/P1D}, with now as its begin, {@code R3/2026-11-26T09:00:00Z/P1D}; other texts as they are. */
    String begun(String due) {
        String[] parts = due.split("/", -1);
        return parts.length == 2 && parts[0].startsWith("R") && parts[1].startsWith("P")
                ? parts[0] + "/" + clock.now().truncatedTo(ChronoUnit.SECONDS) + "/" + parts[1]
                : due;
    }

    @Override
    public @Nullable Date resolveDuedate(String due) {
        return resolveDuedate(due, (Date) null);
    }

    @Override
    public @Nullable Date resolveDuedate(String due, Task task) {
        return resolveDuedate(due, (Date) null);
    }

    @Override
    public @Nullable Date resolveDuedate(String due, @Nullable Date start) {
        return resolveDuedate(due, start, 0);
    }

    /** The next time after a moment; none where the last has come. The engine finds the last again at that very moment. */
    @Override
    public @Nullable Date resolveDuedate(String due, @Nullable Date start, long offset) {
        Date from = start == null ? Date.from(clock.now()) : start;
        Date next = super.resolveDuedate(due, from, offset);
        return next != null && next.after(from) ? next : null;
    }
}
