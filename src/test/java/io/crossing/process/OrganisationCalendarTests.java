package io.crossing.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

class OrganisationCalendarTests {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private final WorkingTime bavaria =
            settings(new CalendarSettings(null, BERLIN, "de", "by", WEEKEND, Set.of(LocalDate.parse("2026-12-28"))));

    @Test
    void leavesOutTheWeekend() {
        assertThat(bavaria.plus(at("2026-11-20T16:00"), Period.ofDays(1))).isEqualTo(at("2026-11-23T16:00"));
    }

    @Test
    void leavesOutHolidaysOfTheRegionAndOwnClosingDays() {
        assertThat(bavaria.plus(at("2026-12-23T09:00"), Period.ofDays(2))).isEqualTo(at("2026-12-29T09:00"));
        assertThat(bavaria.plus(at("2026-01-05T09:00"), Period.ofDays(1))).isEqualTo(at("2026-01-07T09:00"));
    }

    @Test
    void countsFromTheNextWorkingDayOnADayOff() {
        assertThat(bavaria.plus(at("2026-11-21T16:00"), Period.ofDays(1))).isEqualTo(at("2026-11-24T00:00"));
    }

    @Test
    void keepsTheTimeOfDayOverAClockChange() {
        assertThat(bavaria.plus(at("2026-10-23T08:30"), Period.ofDays(1))).isEqualTo(at("2026-10-26T08:30"));
    }

    @Test
    void goesBackForWhatComesBefore() {
        assertThat(bavaria.plus(at("2026-11-24T10:00"), Period.ofDays(-2))).isEqualTo(at("2026-11-20T10:00"));
    }

    @Test
    void tellsHowManyWorkingDaysLieBetween() {
        assertThat(bavaria.daysBetween(at("2026-11-20T12:00"), at("2026-11-24T00:00")))
                .isCloseTo(1.5, within(1e-9));
        assertThat(bavaria.daysBetween(at("2026-11-24T00:00"), at("2026-11-20T12:00")))
                .isCloseTo(-1.5, within(1e-9));
    }

    @Test
    void keepsTheWorkingTimeThatWasLeftWhenTheClockStood() {
        Instant moved = bavaria.moved(at("2026-11-26T10:00"), at("2026-11-24T09:00"), at("2026-11-27T15:00"));

        assertThat(bavaria.daysBetween(at("2026-11-27T15:00"), moved))
                .isCloseTo(bavaria.daysBetween(at("2026-11-24T09:00"), at("2026-11-26T10:00")), within(1e-9));
        assertThat(moved).isEqualTo(at("2026-12-01T16:00"));
    }

    @Test
    void takesADayForAsLongAsItIsToldTo() {
        WorkingTime demo = settings(new CalendarSettings(Duration.ofMinutes(1), BERLIN, null, null, WEEKEND, Set.of()));

        assertThat(demo.plus(at("2026-11-21T16:00"), Period.ofDays(10))).isEqualTo(at("2026-11-21T16:10"));
        assertThat(demo.daysBetween(at("2026-11-21T16:00"), at("2026-11-21T16:01:30")))
                .isEqualTo(1.5);
    }

    /** By the settings alone, as where no calendars are kept. */
    private static WorkingTime settings(CalendarSettings settings) {
        return new OrganisationCalendar(settings, new StaticListableBeanFactory().getBeanProvider(Calendars.class));
    }

    private static Instant at(String local) {
        return java.time.LocalDateTime.parse(local).atZone(BERLIN).toInstant();
    }
}
