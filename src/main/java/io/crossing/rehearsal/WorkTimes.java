package io.crossing.rehearsal;

import io.crossing.process.WorkingTime;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;

/** Moments so many working days on, parts of a day within working hours. */
final class WorkTimes {

    private static final Duration HOURS_OF_DAY = Duration.ofHours(9);

    private final WorkingTime time;

    WorkTimes(WorkingTime time) {
        this.time = time;
    }

    Instant after(Instant from, int days) {
        return time.plus(from, Period.ofDays(days));
    }

    Instant after(Instant from, double days) {
        Instant whole = after(from, (int) days);
        Duration day = Duration.between(whole, after(whole, 1));
        Duration worked = day.compareTo(HOURS_OF_DAY) < 0 ? day : HOURS_OF_DAY;
        return whole.plusMillis((long) ((days - Math.floor(days)) * worked.toMillis()));
    }

    /** @param text such as {@code P3D} or {@code PT4H} */
    Instant after(Instant from, String text) {
        return text.startsWith("PT") ? from.plus(Duration.parse(text)) : time.plus(from, Period.parse(text));
    }
}
