package io.crossing.process;

import de.focus_shift.jollyday.core.CalendarHierarchy;
import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The public holidays of countries and their regions, as Jollyday knows them. */
public final class Holidays {

    private static final Map<String, HolidayManager> MANAGERS = new ConcurrentHashMap<>();

    private Holidays() {}

    /** The countries whose holidays are known, their codes by name in this language. */
    public static Map<String, String> countries(Locale language) {
        Map<String, String> countries = new LinkedHashMap<>();
        HolidayManager.getSupportedCalendarCodes().stream()
                .filter(code -> code.length() == 2)
                .map(code -> Map.entry(code.toLowerCase(Locale.ROOT), country(code, language)))
                .sorted(Map.Entry.comparingByValue())
                .forEach(country -> countries.put(country.getKey(), country.getValue()));
        return countries;
    }

    private static String country(String code, Locale language) {
        return new Locale.Builder()
                .setRegion(code.toUpperCase(Locale.ROOT))
                .build()
                .getDisplayCountry(language);
    }

    /** The regions of a country, their names by code in this language; empty where it has none or is not known. */
    public static Map<String, String> regions(@Nullable String country, Locale language) {
        Map<String, String> regions = new LinkedHashMap<>();
        if (country != null && isKnown(country)) {
            manager(country).getCalendarHierarchy().getChildren().values().stream()
                    .sorted(Comparator.comparing((CalendarHierarchy region) -> region.getDescription(language)))
                    .forEach(region -> regions.put(region.getId(), region.getDescription(language)));
        }
        return regions;
    }

    public static boolean isKnown(@Nullable String country) {
        return country != null
                && country.matches("[a-z]{2}")
                && HolidayManager.getSupportedCalendarCodes().stream().anyMatch(country::equalsIgnoreCase);
    }

    /** The holidays of a calendar's country and region in a year, with their names in this language. */
    public static NavigableMap<LocalDate, String> of(WorkingCalendar calendar, int year, Locale language) {
        NavigableMap<LocalDate, String> holidays = new TreeMap<>();
        String country = calendar.country();
        if (country != null) {
            for (Holiday holiday : manager(country).getHolidays(Year.of(year), regions(calendar.region()))) {
                holidays.merge(holiday.getDate(), holiday.getDescription(language), Holidays::both);
            }
        }
        return holidays;
    }

    private static String both(String one, String other) {
        return List.of(one, other).stream()
                .distinct()
                .reduce((a, b) -> a + ", " + b)
                .orElse(one);
    }

    static boolean isHoliday(WorkingCalendar calendar, LocalDate date) {
        String country = calendar.country();
        return country != null && manager(country).isHoliday(date, regions(calendar.region()));
    }

    private static String[] regions(@Nullable String region) {
        return region == null ? new String[0] : new String[] {region};
    }

    private static HolidayManager manager(String country) {
        return MANAGERS.computeIfAbsent(country, code -> HolidayManager.getInstance(ManagerParameters.create(code)));
    }
}
