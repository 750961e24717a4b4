package io.crossing.calendar.web;

import io.crossing.calendar.CalendarError.CalendarUnknown;
import io.crossing.calendar.DaysOff;
import io.crossing.calendar.Months;
import io.crossing.calendar.RemovingCalendar;
import io.crossing.people.Person;
import io.crossing.people.Role;
import io.crossing.process.CalendarId;
import io.crossing.process.Calendars;
import io.crossing.process.KeptCalendar;
import io.crossing.process.WorkingTime;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Shows the calendars: who counts by which, and when nobody works. */
@Controller
class CalendarPages {

    private static final int NEXT = 12;

    private final Calendars calendars;
    private final RemovingCalendar removing;
    private final CalendarWords words;
    private final WorkingTime time;
    private final Clock clock;

    CalendarPages(Calendars calendars, RemovingCalendar removing, CalendarWords words, WorkingTime time, Clock clock) {
        this.calendars = calendars;
        this.removing = removing;
        this.words = words;
        this.time = time;
        this.clock = clock;
    }

    @GetMapping("/calendars")
    String list(Person reader, Locale language, Model model) {
        model.addAttribute(
                "calendars",
                calendars.all().stream().map(kept -> row(kept, language)).toList());
        model.addAttribute("mayChange", reader.is(Role.PROCESS_ADMIN));
        model.addAttribute("scaled", time.scaled());
        return "calendar/list";
    }

    @GetMapping("/calendars/{id}")
    String show(@PathVariable UUID id, Person reader, Locale language, Model model) {
        KeptCalendar kept = calendars.find(new CalendarId(id)).orElseThrow(CalendarUnknown::new);
        model.addAttribute("kept", kept);
        model.addAttribute("place", words.place(kept.calendar()));
        model.addAttribute("weekend", words.weekend(kept.calendar()));
        model.addAttribute("use", calendars.use(kept.id()));
        model.addAttribute("next", next(kept, language, NEXT));
        model.addAttribute("months", Months.from(today(kept), kept.calendar(), language));
        model.addAttribute("weekdays", Months.weekdays(language));
        model.addAttribute("mayChange", reader.is(Role.PROCESS_ADMIN));
        model.addAttribute("mayRemove", removing.may(reader, kept.id()));
        model.addAttribute("scaled", time.scaled());
        return "calendar/calendar";
    }

    private Row row(KeptCalendar kept, Locale language) {
        return new Row(
                kept.id().toString(),
                kept.name(),
                kept.standard(),
                words.place(kept.calendar()),
                kept.calendar().zone().getId(),
                calendars.use(kept.id()).running(),
                next(kept, language, 1));
    }

    private List<Off> next(KeptCalendar kept, Locale language, int most) {
        LocalDate today = today(kept);
        return DaysOff.between(kept.calendar(), today, today.plusYears(1), language).next(most).stream()
                .map(day -> new Off(words.day(day.day()), day.name(), day.own()))
                .toList();
    }

    private LocalDate today(KeptCalendar kept) {
        return clock.instant().atZone(kept.calendar().zone()).toLocalDate();
    }

    /** A calendar in the list. */
    record Row(String id, String name, boolean standard, String place, String zone, int rollouts, List<Off> next) {}

    /** A day off in words. */
    record Off(String day, String name, boolean own) {}
}
