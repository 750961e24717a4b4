package io.crossing.process;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Works out when something is due after its rollout was moved to a version that gives it another time. */
public final class DueAfterMove {

    private static final double HOURS = 24;

    private DueAfterMove() {}

    /** A time that a timer is drawn with: working days, and time on the clock after them. */
    private record Span(Period days, Duration clock) {

        static Optional<Span> of(String text) {
            if (!text.matches("P[0-9DWMYTHS.]+")) {
                return Optional.empty();
            }
            int time = text.indexOf('T');
            String days = time < 0 ? text : text.substring(0, time);
            try {
                Period period = days.equals("P") ? Period.ZERO : Period.parse(days);
                Period worked = days.endsWith("W") ? Period.ofDays(period.getDays() / 7 * 5) : period;
                return Optional.of(
                        new Span(worked, time < 0 ? Duration.ZERO : Duration.parse("P" + text.substring(time))));
            } catch (DateTimeException e) {
                return Optional.empty();
            }
        }

        /** About how many working days; only shares of it are used. */
        double length() {
            return days.toTotalMonths() * 21.0 + days.getDays() + clock.toMinutes() / (60 * HOURS);
        }
    }

    /**
     * When it is due then.
     *
     * @param before when it is due now
     * @param old the time that the old version draws it with, such as {@code P10D}
     * @param drawn the time that the new version draws it with; where one of them is worked out by the rollout, the date stays
     * @param asOf the moment that counts as now
     */
    public static Instant of(
            Instant before, String old, String drawn, TimersWhenMoved timers, WorkingTime time, Instant asOf) {
        Optional<Span> was = Span.of(old);
        Optional<Span> is = Span.of(drawn);
        if (old.equals(drawn) || was.isEmpty() || is.isEmpty()) {
            return before;
        }
        return switch (timers) {
            case KEEP -> before;
            case RECOMPUTE -> recomputed(before, was.get(), is.get(), time);
            case REMAINING -> remaining(before, was.get(), is.get(), time, asOf);
        };
    }

    /** When something is due that the new version draws first; empty where its time is worked out by the rollout. */
    public static Optional<Instant> first(String drawn, WorkingTime time, Instant asOf) {
        return Span.of(drawn)
                .map(span -> time.plus(asOf, span.days()).plus(span.clock()).truncatedTo(ChronoUnit.MILLIS));
    }

    private static Instant recomputed(Instant before, Span was, Span is, WorkingTime time) {
        Period more = is.days().minus(was.days());
        Instant days = more.isZero() ? before : time.plus(before, more);
        return days.plus(is.clock().minus(was.clock()));
    }

    private static Instant remaining(Instant before, Span was, Span is, WorkingTime time, Instant asOf) {
        double left = time.daysBetween(asOf, before);
        if (left <= 0 || was.length() == 0) {
            return before;
        }
        return after(asOf, left * is.length() / was.length(), time);
    }

    /** The second at which so much working time has gone by. */
    private static Instant after(Instant from, double days, WorkingTime time) {
        Instant low = time.plus(from, Period.ofDays((int) days));
        Instant high = time.plus(from, Period.ofDays((int) days + 1));
        while (low.plusSeconds(1).isBefore(high)) {
            Instant middle = low.plus(Duration.between(low, high).dividedBy(2));
            if (time.daysBetween(from, middle) < days) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high.truncatedTo(ChronoUnit.SECONDS);
    }
}
