package io.crossing.notification;

import io.crossing.people.Person;
import io.crossing.process.RolloutId;
import io.crossing.process.StageId;
import io.crossing.process.WorkingTime;
import io.crossing.rollout.RunningTime;
import io.crossing.worklist.WorkItem;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Says days as the reader of a mail lives them: in their language and time zone. What is left and how late something is counts in working
 * days of the rollout's own calendar, without those on which its clock stood.
 */
@Component
class DayWords {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

    private final WorkingTime time;
    private final RunningTime running;
    private final MailWording wording;
    private final Clock clock;

    DayWords(WorkingTime time, RunningTime running, MailWording wording, Clock clock) {
        this.time = time;
        this.running = running;
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
    String in(WorkItem item, Instant until, Person reader) {
        return in(item.rollout(), item.stage(), until, reader);
    }

    /** The same of a stage; of what runs beside the stages where there is none. */
    String in(RolloutId rollout, @Nullable StageId stage, Instant until, Person reader) {
        return wording.say(reader, "in-days", whole(running.of(rollout, stage), clock.instant(), until));
    }

    /** How late something is, after {@code is}: {@code late}, {@code 3 working days late}. */
    String late(WorkItem item, Instant due, Person reader) {
        return late(item.rollout(), item.stage(), due, reader);
    }

    /** The same of a stage; of what runs beside the stages where there is none. */
    String late(RolloutId rollout, @Nullable StageId stage, Instant due, Person reader) {
        return wording.say(reader, "late-by", whole(running.of(rollout, stage), due, clock.instant()));
    }

    private static long whole(WorkingTime time, Instant from, Instant to) {
        return Math.max(0, (long) Math.floor(time.daysBetween(from, to)));
    }
}
