package io.crossing.process;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Counts due dates anew after the days that are worked on have changed: what was due on the fifth working day from now is due on the fifth
 * again, at the same time of day. So a new closing day moves what lies behind it by a day, and taking it away moves that back.
 */
public final class Recount {

    private final CalendarTime after;
    private final WorkingDays days;
    private final WorkingDays before;

    Recount(WorkingCalendar before, WorkingCalendar after) {
        this.before = new WorkingDays(before);
        this.after = new CalendarTime(after);
        this.days = this.after.days();
    }

    public static Recount between(KeptCalendar before, KeptCalendar after) {
        return new Recount(before.calendar(), after.calendar());
    }

    /**
     * Where a due date comes to lie. What no changed day lies before stays, and nothing is moved into the past.
     *
     * @param since now; where the clock stands, since when
     */
    public Instant moved(Instant due, Instant since) {
        LocalDate first = after.day(since);
        LocalDate last = after.day(due);
        if (!due.isAfter(since) || first.datesUntil(last.plusDays(1)).allMatch(this::same)) {
            return due;
        }
        long count = before.counted(first, last);
        if (count == 0) {
            return due;
        }
        Instant moved = after.instant(
                days.plus(days.onOrAfter(first), count - 1),
                due.atZone(after.zone()).toLocalTime().toNanoOfDay());
        return moved.isAfter(since) ? moved : due;
    }

    private boolean same(LocalDate date) {
        return before.worked(date) == days.worked(date);
    }
}
