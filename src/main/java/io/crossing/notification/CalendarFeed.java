package io.crossing.notification;

import io.crossing.notification.CalendarEntries.Entry;
import io.crossing.people.People;
import io.crossing.people.Person;
import io.crossing.people.StandsInFor;
import io.crossing.worklist.WorkItem;
import io.crossing.worklist.WorkItems;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A person's due dates as a calendar: what they have to do, and what they do for somebody who is away. */
@Component
class CalendarFeed {

    private static final int MOST = 1_000;
    private static final Duration BEFORE = Duration.ofMinutes(30);

    private final CalendarTokens tokens;
    private final CalendarEntries entries;
    private final WorkItems work;
    private final People people;
    private final MailWording wording;
    private final Address address;
    private final Clock clock;

    CalendarFeed(
            CalendarTokens tokens,
            CalendarEntries entries,
            WorkItems work,
            People people,
            MailWording wording,
            Address address,
            Clock clock) {
        this.tokens = tokens;
        this.entries = entries;
        this.work = work;
        this.people = people;
        this.wording = wording;
        this.address = address;
        this.clock = clock;
    }

    /** The calendar that a secret opens; empty for one that was never made, was revoked, or whose person has left. */
    @Transactional
    public Optional<String> of(String secret) {
        return tokens.ownerOf(secret)
                .flatMap(people::find)
                .filter(Person::active)
                .map(this::calendar);
    }

    private String calendar(Person person) {
        Ics ics = new Ics()
                .line("BEGIN", "VCALENDAR")
                .line("VERSION", "2.0")
                .line("PRODID", "-//Crossing//Due dates//EN")
                .line("CALSCALE", "GREGORIAN")
                .text("X-WR-CALNAME", wording.say(person, "calendar.name", person.name()))
                .line("REFRESH-INTERVAL;VALUE=DURATION", "PT1H")
                .line("X-PUBLISHED-TTL", "PT1H");
        dueItems(person).forEach(item -> event(ics, item, person));
        return ics.line("END", "VCALENDAR").toString();
    }

    private List<WorkItem> dueItems(Person person) {
        Instant now = clock.instant();
        Stream<WorkItem> own = work.heldBy(person.id()).stream();
        Stream<WorkItem> others = people.standsInFor(person.id(), now).stream().flatMap(this::inTheirStead);
        return Stream.concat(own, others)
                .filter(item -> item.dueAt() != null)
                .sorted(Comparator.comparing((WorkItem item) -> item.dueAt() == null ? Instant.MAX : item.dueAt())
                        .thenComparing(item -> item.id().value()))
                .limit(MOST)
                .toList();
    }

    private Stream<WorkItem> inTheirStead(StandsInFor stead) {
        return work.heldBy(stead.absent()).stream()
                .filter(WorkItem::delegable)
                .filter(item -> stead.in(item.rollout()));
    }

    private void event(Ics ics, WorkItem item, Person reader) {
        Entry entry = entries.of(item, clock.instant().truncatedTo(ChronoUnit.SECONDS));
        String url = address.of("/work/" + item.id());
        ics.line("BEGIN", "VEVENT")
                .line("UID", "work-" + item.id() + "@" + address.host())
                .moment("DTSTAMP", entry.changedAt())
                .moment("LAST-MODIFIED", entry.changedAt())
                .line("SEQUENCE", String.valueOf(entry.sequence()))
                .text("SUMMARY", summary(item, reader))
                .text("DESCRIPTION", item.why() + (item.why().isBlank() ? "" : "\n\n") + url)
                .line("URL", url);
        time(ics, entry.dueAt(), reader);
        ics.line("TRANSP", "TRANSPARENT").line("END", "VEVENT");
    }

    private String summary(WorkItem item, Person reader) {
        if (item.heldBy(reader.id()) || item.assignee() == null) {
            return wording.say(reader, "calendar.summary", item.title(), item.rolloutName());
        }
        String absent = people.find(item.assignee())
                .map(Person::name)
                .orElse(item.assignee().value());
        return wording.say(reader, "calendar.summary-for", item.title(), item.rolloutName(), absent);
    }

    /** What is due at the end of a day fills the day; what is due at an hour, the half hour before. */
    private static void time(Ics ics, Instant due, Person reader) {
        ZonedDateTime there = due.atZone(reader.timeZone());
        boolean midnight = there.toLocalTime().equals(LocalTime.MIDNIGHT);
        if (midnight || there.toLocalTime().isAfter(LocalTime.of(23, 58))) {
            ZonedDateTime day = midnight ? there.minusDays(1) : there;
            ics.day("DTSTART", day.toLocalDate()).day("DTEND", day.toLocalDate().plusDays(1));
        } else {
            ics.moment("DTSTART", due.minus(BEFORE)).moment("DTEND", due);
        }
    }
}
