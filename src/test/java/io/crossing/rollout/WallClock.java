package io.crossing.rollout;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Working time said once more, in another way, to hold the product's against: each worked day is a stretch of 24 hours on a line, an instant is
 * the point that the clock on the wall has reached furthest, and the way back is a search for the first instant at which it is reached.
 */
final class WallClock {

    private static final long DAY = Duration.ofDays(1).toNanos();
    private static final int BACK = 60;
    private static final int AHEAD = 500;

    private final ZoneId zone;
    private final List<LocalDate> worked = new ArrayList<>();

    WallClock(ZoneId zone, Set<DayOfWeek> weekend, Set<LocalDate> closed, LocalDate around) {
        this.zone = zone;
        around.minusDays(BACK)
                .datesUntil(around.plusDays(AHEAD))
                .filter(date -> !weekend.contains(date.getDayOfWeek()) && !closed.contains(date))
                .forEach(worked::add);
    }

    /** So many worked days later at the same time of day. */
    Instant daysLater(Instant from, int days) {
        LocalDateTime local = LocalDateTime.ofInstant(from, zone);
        int first = firstFrom(local.toLocalDate());
        long time = worked.get(first).equals(local.toLocalDate())
                ? local.toLocalTime().toNanoOfDay()
                : 0;
        return first((first + days) * DAY + time);
    }

    /** As far after {@code restarted} as it was after {@code stopped}. */
    Instant shifted(Instant due, Instant stopped, Instant restarted) {
        long stood = line(restarted) - line(stopped);
        return stood == 0 ? due : first(line(due) + stood);
    }

    /** The same place in the row of worked days from today, by another row. */
    Instant recounted(Instant due, Instant since, WallClock before) {
        LocalDate today = LocalDate.ofInstant(since, zone);
        LocalDate day = LocalDate.ofInstant(due, zone);
        List<LocalDate> was = before.between(today, day);
        if (!due.isAfter(since) || was.equals(between(today, day)) || was.isEmpty()) {
            return due;
        }
        LocalDate now = worked.get(firstFrom(today) + was.size() - 1);
        Instant moved = first(worked.indexOf(now) * DAY
                + LocalDateTime.ofInstant(due, zone).toLocalTime().toNanoOfDay());
        return moved.isAfter(since) ? moved : due;
    }

    private List<LocalDate> between(LocalDate from, LocalDate to) {
        return worked.stream()
                .filter(date -> !date.isBefore(from) && !date.isAfter(to))
                .toList();
    }

    private int firstFrom(LocalDate date) {
        int index = 0;
        while (worked.get(index).isBefore(date)) {
            index++;
        }
        return index;
    }

    /** How far along the line the clock on the wall had come at its furthest; clocks are changed at half hours. */
    private long line(Instant instant) {
        long furthest = at(instant);
        for (Instant change : halfHoursBefore(instant)) {
            Instant before = change.minusNanos(1);
            boolean runs = worked.contains(LocalDate.ofInstant(before, zone));
            furthest = Math.max(furthest, at(before) + (runs ? 1 : 0));
        }
        return furthest;
    }

    private static List<Instant> halfHoursBefore(Instant instant) {
        long half = Duration.ofMinutes(30).toSeconds();
        long last = Math.floorDiv(instant.getEpochSecond(), half) * half;
        List<Instant> halves = new ArrayList<>();
        for (int back = 0; back <= 4; back++) {
            halves.add(Instant.ofEpochSecond(last - back * half));
        }
        return halves;
    }

    private long at(Instant instant) {
        LocalDateTime local = LocalDateTime.ofInstant(instant, zone);
        int first = firstFrom(local.toLocalDate());
        return first * DAY
                + (worked.get(first).equals(local.toLocalDate())
                        ? local.toLocalTime().toNanoOfDay()
                        : 0);
    }

    /** The first instant of that worked day at which the clock has come so far. */
    private Instant first(long point) {
        LocalDate day = worked.get((int) Math.floorDiv(point, DAY));
        Instant low = day.atStartOfDay(zone).toInstant();
        Instant high = day.plusDays(1).atStartOfDay(zone).toInstant();
        while (low.isBefore(high)) {
            Instant middle = low.plusNanos(Duration.between(low, high).toNanos() / 2);
            if (onDay(middle, day) >= Math.floorMod(point, DAY)) {
                high = middle;
            } else {
                low = middle.plusNanos(1);
            }
        }
        return low;
    }

    /** How far the clock had come at its furthest on a day. */
    private long onDay(Instant instant, LocalDate day) {
        Instant start = day.atStartOfDay(zone).toInstant();
        long furthest = onDayAt(instant, day);
        for (Instant change : halfHoursBefore(instant)) {
            if (change.isAfter(start)) {
                furthest = Math.max(furthest, onDayAt(change.minusNanos(1), day) + 1);
            }
        }
        return furthest;
    }

    private long onDayAt(Instant instant, LocalDate day) {
        LocalDateTime local = LocalDateTime.ofInstant(instant, zone);
        return local.toLocalDate().isAfter(day) ? DAY : local.toLocalTime().toNanoOfDay();
    }
}
