package io.crossing.process.camunda;

import io.crossing.process.EngineTime;
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

    @Override
    public Date resolveDuedate(String due) {
        return resolveDuedate(due, (Date) null);
    }

    @Override
    public Date resolveDuedate(String due, Task task) {
        return resolveDuedate(due, (Date) null);
    }

    @Override
    public Date resolveDuedate(String due, @Nullable Date start) {
        return super.resolveDuedate(due, start(start));
    }

    @Override
    public Date resolveDuedate(String due, @Nullable Date start, long offset) {
        return super.resolveDuedate(due, start(start), offset);
    }

    private Date start(@Nullable Date start) {
        return start == null ? Date.from(clock.now()) : start;
    }
}
