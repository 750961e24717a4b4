package io.crossing.calendar;

import io.crossing.people.Person;
import io.crossing.process.CalendarId;
import io.crossing.process.Calendars;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Deletes a calendar that nothing counts by. */
@Service
public class RemovingCalendar {

    private final Calendars calendars;

    RemovingCalendar(Calendars calendars) {
        this.calendars = calendars;
    }

    /**
     * Deletes it; one that is gone already changes nothing.
     *
     * @throws CalendarError.NotAnAdministrator unless {@code by} is a process admin
     * @throws io.crossing.process.CalendarFact.CalendarInUse if it is the standard one or a rollout counts by it
     */
    @Transactional
    public void remove(Person by, CalendarId id) {
        Administrators.must(by);
        calendars.remove(id);
    }

    /** Whether it could be deleted now. */
    public boolean may(Person by, CalendarId id) {
        Calendars.Use use = calendars.use(id);
        return by.is(io.crossing.people.Role.PROCESS_ADMIN)
                && use.running() + use.over() == 0
                && calendars.find(id).filter(kept -> !kept.standard()).isPresent();
    }
}
