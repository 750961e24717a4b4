package io.crossing.notification;

import io.crossing.people.Person;
import io.crossing.process.WorkingTime;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Says days as the reader of a mail lives them: in their language and time zone, and in working days. */
@Component
class DayWords {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

    private final WorkingTime time;
    private final MailWording wording;
    private final Clock clock;

    DayWords(WorkingTime time, MailWording wording, Clock clock) {
        this.time = time;
        this.wording = wording;
        this.clock = clock;
    }

    /** {@code Monday 2 March}, or {@code 14:02:10} where a working day is shorter than a day. */
    String day(Instant instant, Person reader) {
        DateTimeFormatter format =
                time.scaled() ? TIME : DateTimeFormatter.ofPattern(wording.say(reader, "day"), reader.mailLanguage());
        return format.format(instant.atZone(reader.timeZone()));
    }

    /** {@code on Monday 2 March}, {@code at 14:02:10}. */
    String on(Instant instant, Person reader) {
        return wording.say(reader, time.scaled() ? "at" : "on", day(instant, reader));
    }

    boolean past(Instant instant) {
        return !instant.isAfter(clock.instant());
    }

    /** How much working time is left, after {@code due}: {@code in 3 working days}, {@code in less than a working day}. */
    String in(Instant until, Person reader) {
        return wording.say(reader, "in-days", whole(clock.instant(), until));
    }

    /** How late something is, after {@code is}: {@code late}, {@code 3 working days late}. */
    String late(Instant due, Person reader) {
        return wording.say(reader, "late-by", whole(due, clock.instant()));
    }

    private long whole(Instant from, Instant to) {
        return Math.max(0, (long) Math.floor(time.daysBetween(from, to)));
    }
}
