package io.crossing.notification;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.stream.Stream;

/**
 * Hours of each day in which somebody wants no mail, by their own clock.
 *
 * @param until when mails go out again; a time that is not later than {@code from} is on the day after
 */
record QuietHours(LocalTime from, LocalTime until) {

    boolean contain(LocalTime time) {
        boolean overnight = !from.isBefore(until);
        return overnight ? !time.isBefore(from) || time.isBefore(until) : !time.isBefore(from) && time.isBefore(until);
    }

    /** The moment itself or, in quiet hours, when they end. */
    Instant after(Instant moment, ZoneId zone) {
        LocalTime time = moment.atZone(zone).toLocalTime();
        return contain(time) ? next(until, moment, zone) : moment;
    }

    /**
     * When the clock shows a time next. A time that a change of the clocks leaves out comes as much later as the clocks are put
     * forward.
     */
    static Instant next(LocalTime time, Instant after, ZoneId zone) {
        LocalDate day = after.atZone(zone).toLocalDate();
        ZonedDateTime today = day.atTime(time).atZone(zone);
        return Stream.of(
                        today,
                        today.withLaterOffsetAtOverlap(),
                        day.plusDays(1).atTime(time).atZone(zone),
                        day.plusDays(2).atTime(time).atZone(zone))
                .map(ZonedDateTime::toInstant)
                .filter(moment -> moment.isAfter(after))
                .findFirst()
                .orElseThrow();
    }
}
