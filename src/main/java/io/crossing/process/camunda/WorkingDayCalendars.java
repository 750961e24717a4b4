package io.crossing.process.camunda;

import io.crossing.process.EngineTime;
import org.camunda.bpm.engine.impl.calendar.CycleBusinessCalendar;
import org.camunda.bpm.engine.impl.calendar.DueDateBusinessCalendar;
import org.camunda.bpm.engine.impl.calendar.DurationBusinessCalendar;
import org.camunda.bpm.engine.impl.calendar.MapBusinessCalendarManager;
import org.springframework.stereotype.Component;

/** The calendars that the engine asks when a timer or a task is due: days are working days in all of them. */
@Component
class WorkingDayCalendars extends MapBusinessCalendarManager {

    WorkingDayCalendars(WorkingTimeHere workingTime, EngineTime clock) {
        addBusinessCalendar(DurationBusinessCalendar.NAME, new WorkingDayCalendar(workingTime, clock));
        addBusinessCalendar(DueDateBusinessCalendar.NAME, new WorkingDayCalendar(workingTime, clock));
        addBusinessCalendar(CycleBusinessCalendar.NAME, new RepeatCalendar(clock));
    }
}
