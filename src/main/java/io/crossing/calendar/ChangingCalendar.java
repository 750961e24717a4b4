package io.crossing.calendar;

import io.crossing.calendar.CalendarError.CalendarUnknown;
import io.crossing.people.Person;
import io.crossing.process.CalendarId;
import io.crossing.process.CalendarRevised;
import io.crossing.process.Calendars;
import io.crossing.process.KeptCalendar;
import io.crossing.rollout.PreviewingCalendar;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes a calendar. The rollouts that count by it follow at once, one after the other, each with all its dates. */
@Service
public class ChangingCalendar {

    private final Calendars calendars;
    private final PreviewingCalendar previewing;
    private final ApplicationEventPublisher events;
    private final MessageSource messages;

    ChangingCalendar(
            Calendars calendars,
            PreviewingCalendar previewing,
            ApplicationEventPublisher events,
            MessageSource messages) {
        this.calendars = calendars;
        this.previewing = previewing;
        this.events = events;
        this.messages = messages;
    }

    /**
     * Says what a change would move; nothing is changed.
     *
     * @throws CalendarError.NotAnAdministrator unless {@code by} is a process admin
     * @throws CalendarError.EntriesRefused naming each field that needs another look
     */
    public PreviewingCalendar.Effect preview(Person by, CalendarId id, Entries entries) {
        Administrators.must(by);
        KeptCalendar kept = get(id);
        return previewing.of(
                kept.id(), new ReadingEntries(messages).read(entries).calendar());
    }

    /**
     * Changes it.
     *
     * @param seen the revision that was changed
     * @throws CalendarError.NotAnAdministrator unless {@code by} is a process admin
     * @throws CalendarError.EntriesRefused naming each field that needs another look
     * @throws io.crossing.process.CalendarFact if the name is taken, or somebody else has changed it in the meantime
     */
    @Transactional
    public KeptCalendar change(Person by, CalendarId id, int seen, Entries entries) {
        Administrators.must(by);
        get(id);
        ReadingEntries.Read read = new ReadingEntries(messages).read(entries);
        boolean revised = calendars.change(id, seen, read.name(), read.calendar(), by.id());
        KeptCalendar kept = get(id);
        if (revised) {
            events.publishEvent(new CalendarRevised(id, kept.name(), kept.revision()));
        }
        return kept;
    }

    /** Makes it the one that rollouts get that choose none; those under way keep theirs. */
    @Transactional
    public KeptCalendar makeStandard(Person by, CalendarId id) {
        Administrators.must(by);
        get(id);
        calendars.makeStandard(id);
        return get(id);
    }

    private KeptCalendar get(CalendarId id) {
        return calendars.find(id).orElseThrow(CalendarUnknown::new);
    }
}
