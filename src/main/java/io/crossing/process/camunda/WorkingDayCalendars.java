package io.crossing.process.camunda;

import org.camunda.bpm.engine.impl.calendar.CycleBusinessCalendar;
import org.camunda.bpm.engine.impl.calendar.DueDateBusinessCalendar;
import org.camunda.bpm.engine.impl.calendar.DurationBusinessCalendar;
import org.camunda.bpm.engine.impl.calendar.MapBusinessCalendarManager;
import org.springframework.stereotype.Component;

/** The calendars that the engine asks when a timer or a task is due: days are working days in all of them. */
@Component
class WorkingDayCalendars extends MapBusinessCalendarManager {

    WorkingDayCalendars(WorkingTimeHere workingTime) {
        addBusinessCalendar(DurationBusinessCalendar.NAME, new WorkingDayCalendar(workingTime));
        addBusinessCalendar(DueDateBusinessCalendar.NAME, new WorkingDayCalendar(workingTime));
        addBusinessCalendar(CycleBusinessCalendar.NAME, new CycleBusinessCalendar());
    }
}
