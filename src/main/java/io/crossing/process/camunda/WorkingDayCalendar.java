package io.crossing.process.camunda;

import io.crossing.process.EngineTime;
import io.crossing.process.WorkingTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.Date;
import java.util.function.Supplier;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.calendar.BusinessCalendar;
import org.camunda.bpm.engine.impl.calendar.DateTimeUtil;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;

/**
 * Reads when something is due: {@code P10D} is ten working days, {@code P2W} too, {@code PT4H} four hours on the clock, {@code P2DT4H} two
 * working days and then four hours; a date is the end of that day, a date with a time that moment.
 */
final class WorkingDayCalendar implements BusinessCalendar {

    private static final int WORKING_DAYS_OF_WEEK = 5;

    private final WorkingTimeHere workingTime;
    private final EngineTime clock;

    WorkingDayCalendar(WorkingTimeHere workingTime, EngineTime clock) {
        this.workingTime = workingTime;
        this.clock = clock;
    }

    @Override
    public Date resolveDuedate(String due) {
        return resolveDuedate(due, (Date) null);
    }

    @Override
    public Date resolveDuedate(String due, Task task) {
        return resolve(due, null, () -> workingTime.of((TaskEntity) task));
    }

    @Override
    public Date resolveDuedate(String due, @Nullable Date start) {
        return resolve(due, start, workingTime::now);
    }

    private Date resolve(String due, @Nullable Date start, Supplier<WorkingTime> time) {
        Instant from = start == null ? clock.now() : start.toInstant();
        try {
            return Date.from(due.startsWith("P") ? after(from, due, time) : at(due, time));
        } catch (DateTimeParseException | IllegalArgumentException e) {
            throw new ProcessEngineException(
                    "\"" + due + "\" is not a time. Use working days such as P10D, hours such as PT4H, or a date.", e);
        }
    }

    private static Instant after(Instant from, String duration, Supplier<WorkingTime> time) {
        int clock = duration.indexOf('T');
        String days = clock < 0 ? duration : duration.substring(0, clock);
        Instant afterDays = days.equals("P") ? from : time.get().plus(from, workingDays(days));
        return clock < 0 ? afterDays : afterDays.plus(Duration.parse("P" + duration.substring(clock)));
    }

    private static Period workingDays(String text) {
        Period period = Period.parse(text);
        return text.endsWith("W") ? Period.ofDays(period.getDays() / 7 * WORKING_DAYS_OF_WEEK) : period;
    }

    private static Instant at(String date, Supplier<WorkingTime> time) {
        return date.length() == 10
                ? time.get().endOf(LocalDate.parse(date))
                : DateTimeUtil.parseDate(date).toInstant();
    }
}
