package io.crossing.escalation;

import io.crossing.process.Sentence;
import io.crossing.process.WorkingTime;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A time to wait as tables and diagrams write it: days are working days, hours are hours on the clock; a week has five days. */
record Wait(Period days, Duration hours) {

    static final Wait NONE = new Wait(Period.ZERO, Duration.ZERO);
    private static final int WORKING_DAYS_OF_WEEK = 5;

    /** Reads {@code P3D}, {@code P1W}, {@code PT4H} or {@code P1DT4H}; empty where it is none of these, or goes back in time. */
    static Optional<Wait> read(@Nullable String text) {
        if (text == null || !text.strip().matches("P[0-9DWTHM]+")) {
            return Optional.empty();
        }
        String wait = text.strip();
        int time = wait.indexOf('T');
        try {
            return Optional.of(new Wait(
                    days(time < 0 ? wait : wait.substring(0, time)),
                    time < 0 ? Duration.ZERO : Duration.parse("P" + wait.substring(time))));
        } catch (DateTimeParseException | ArithmeticException notPlain) {
            return Optional.empty();
        }
    }

    private static Period days(String text) {
        if (text.equals("P")) {
            return Period.ZERO;
        }
        Period period = Period.parse(text);
        return text.endsWith("W") ? Period.ofDays(period.getDays() / 7 * WORKING_DAYS_OF_WEEK) : period;
    }

    Instant after(Instant from, WorkingTime time) {
        return (days.isZero() ? from : time.plus(from, days)).plus(hours);
    }

    /** What is left of it after another. */
    Wait minus(Wait other) {
        return new Wait(days.minus(other.days), hours.minus(other.hours));
    }

    boolean none() {
        return equals(NONE);
    }

    /** {@code 2 working days}, {@code 4 hours}, {@code 1 working day and 4 hours}. */
    Sentence words() {
        Sentence working = Sentence.of("history.wait.days", days.getDays());
        Sentence clock = hours.toMinutes() % 60 == 0
                ? Sentence.of("history.wait.hours", hours.toHours())
                : Sentence.of("history.wait.minutes", hours.toMinutes());
        if (days.isZero()) {
            return clock;
        }
        return hours.isZero() ? working : Sentence.of("history.wait.both", working, clock);
    }

    /** As it was written: {@code P2D}, {@code PT4H}, {@code P1DT4H}. */
    String text() {
        if (hours.isZero()) {
            return days.toString();
        }
        return days.isZero() ? hours.toString() : days + hours.toString().substring(1);
    }
}
