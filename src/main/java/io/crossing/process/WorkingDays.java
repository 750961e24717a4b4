package io.crossing.process;

import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.util.function.Predicate;

/** Which dates are worked on: neither weekend nor holiday nor a closing day of the organisation's own. */
final class WorkingDays {

    private final CalendarSettings settings;
    private final Predicate<LocalDate> holiday;

    WorkingDays(CalendarSettings settings) {
        this.settings = settings;
        this.holiday = holidays(settings);
    }

    private static Predicate<LocalDate> holidays(CalendarSettings settings) {
        String country = settings.country();
        if (country == null || country.isBlank()) {
            return date -> false;
        }
        HolidayManager manager = HolidayManager.getInstance(ManagerParameters.create(country));
        String region = settings.region();
        String[] regions = region == null || region.isBlank() ? new String[0] : new String[] {region};
        return date -> manager.isHoliday(date, regions);
    }

    boolean worked(LocalDate date) {
        return !settings.weekend().contains(date.getDayOfWeek())
                && !settings.closed().contains(date)
                && !holiday.test(date);
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
        if (to.isBefore(from)) {
            return -between(to, from);
        }
        return from.plusDays(1).datesUntil(to.plusDays(1)).filter(this::worked).count();
    }
}
