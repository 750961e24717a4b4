package io.crossing.process;

import java.time.LocalDate;

/** Which dates are worked on: neither weekend nor holiday nor a closing day of the organisation's own. */
final class WorkingDays {

    private final WorkingCalendar calendar;

    WorkingDays(WorkingCalendar calendar) {
        this.calendar = calendar;
    }

    boolean worked(LocalDate date) {
        return !calendar.weekend().contains(date.getDayOfWeek())
                && !calendar.closed().containsKey(date)
                && !Holidays.isHoliday(calendar, date);
    }

    /** The date itself if it is worked on, else the next one that is. */
    LocalDate onOrAfter(LocalDate date) {
        LocalDate day = date;
        while (!worked(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    /** So many working days later, or earlier if negative, from a date that is worked on. */
    LocalDate plus(LocalDate date, long days) {
        LocalDate day = date;
        for (long left = Math.abs(days); left > 0; ) {
            day = day.plusDays(days > 0 ? 1 : -1);
            if (worked(day)) {
                left--;
            }
        }
        return day;
    }

    /** Steps of one working day from one worked date to another; negative if {@code to} is earlier. */
    long between(LocalDate from, LocalDate to) {
        return to.isBefore(from) ? -counted(to.plusDays(1), from) : counted(from.plusDays(1), to);
    }

    /** How many dates are worked on from one to another, both included; none if {@code to} is earlier. */
    long counted(LocalDate from, LocalDate to) {
        return to.isBefore(from)
                ? 0
                : from.datesUntil(to.plusDays(1)).filter(this::worked).count();
    }
}
