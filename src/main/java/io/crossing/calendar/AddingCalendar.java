package io.crossing.calendar;

import io.crossing.people.Person;
import io.crossing.process.CalendarId;
import io.crossing.process.Calendars;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Adds a calendar; rollouts count by it once somebody chooses it for them. */
@Service
public class AddingCalendar {

    private final Calendars calendars;
    private final MessageSource messages;

    AddingCalendar(Calendars calendars, MessageSource messages) {
        this.calendars = calendars;
        this.messages = messages;
    }

    /**
     * Adds it.
     *
     * @throws CalendarError.NotAnAdministrator unless {@code by} is a process admin
     * @throws CalendarError.EntriesRefused naming each field that needs another look
     * @throws io.crossing.process.CalendarFact.CalendarNameTaken if there is one of this name
     */
    @Transactional
    public CalendarId add(Person by, Entries entries) {
        Administrators.must(by);
        ReadingEntries.Read read = new ReadingEntries(messages).read(entries);
        return calendars.add(read.name(), read.calendar(), by.id());
    }
}
