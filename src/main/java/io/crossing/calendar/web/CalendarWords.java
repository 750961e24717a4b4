package io.crossing.calendar.web;

import io.crossing.process.Holidays;
import io.crossing.process.WorkingCalendar;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says places, weekends and days of calendars in the reader's language. */
@Component
class CalendarWords {

    private static final List<String> ZONES = ZoneId.getAvailableZoneIds().stream()
            .filter(zone -> zone.equals("UTC")
                    || zone.matches("(Africa|America|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.+"))
            .sorted()
            .toList();

    private final MessageSource messages;

    CalendarWords(MessageSource messages) {
        this.messages = messages;
    }

    List<String> zones() {
        return ZONES;
    }

    /** The places whose holidays can be chosen: per country the whole of it, then its regions. */
    Map<String, Map<String, String>> places() {
        Locale language = LocaleContextHolder.getLocale();
        Map<String, Map<String, String>> places = new LinkedHashMap<>();
        Holidays.countries(language).forEach((country, name) -> {
            Map<String, String> choices = new LinkedHashMap<>();
            choices.put(country, say("calendar.place.whole", name));
            Holidays.regions(country, language)
                    .forEach((region, of) -> choices.put(country + "-" + region, name + ": " + of));
            places.put(name, choices);
        });
        return places;
    }

    /** Such as {@code Germany: Bavaria}. */
    String place(WorkingCalendar calendar) {
        Locale language = LocaleContextHolder.getLocale();
        String country = calendar.country();
        if (country == null) {
            return say("calendar.place.none");
        }
        String name = Holidays.countries(language).getOrDefault(country, country);
        String region = calendar.region();
        return region == null
                ? name
                : name + ": " + Holidays.regions(country, language).getOrDefault(region, region);
    }

    /** The days of the week, their names by what is sent. */
    Map<String, String> weekdays() {
        Map<String, String> days = new LinkedHashMap<>();
        Stream.of(DayOfWeek.values()).forEach(day -> days.put(day.name(), name(day)));
        return days;
    }

    String weekend(WorkingCalendar calendar) {
        return calendar.weekend().isEmpty()
                ? say("calendar.weekend.none")
                : calendar.weekend().stream().sorted().map(CalendarWords::name).collect(Collectors.joining(", "));
    }

    private static String name(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL_STANDALONE, LocaleContextHolder.getLocale());
    }

    String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
                .withLocale(LocaleContextHolder.getLocale())
                .format(day);
    }

    String moment(Instant instant, ZoneId zone) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(LocaleContextHolder.getLocale())
                .format(instant.atZone(zone));
    }

    String say(String key, Object... values) {
        return messages.getMessage(key, values, LocaleContextHolder.getLocale());
    }
}
