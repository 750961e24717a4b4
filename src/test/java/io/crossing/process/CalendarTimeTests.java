package io.crossing.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Days of 23 and 25 hours, and hours that the clock leaves out or shows twice; the weekend is in the middle of the week, so that Sundays are worked. */
class CalendarTimeTests {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final ZoneId SANTIAGO = ZoneId.of("America/Santiago");

    private final WorkingTime berlin = time(BERLIN);

    @Test
    void countsADayOf23HoursAndOneOf25AsOneDay() {
        assertThat(berlin.daysBetween(at("2027-03-28T00:00"), at("2027-03-29T00:00")))
                .isEqualTo(1);
        assertThat(Duration.between(at("2027-03-28T00:00"), at("2027-03-29T00:00")))
                .isEqualTo(Duration.ofHours(23));
        assertThat(berlin.daysBetween(at("2027-10-31T00:00"), at("2027-11-01T00:00")))
                .isEqualTo(1);
        assertThat(Duration.between(at("2027-10-31T00:00"), at("2027-11-01T00:00")))
                .isEqualTo(Duration.ofHours(25));
    }

    @Test
    void keepsTheTimeOnTheWallOverBothChanges() {
        assertThat(berlin.plus(at("2027-03-27T16:00"), Period.ofDays(2))).isEqualTo(at("2027-03-29T16:00"));
        assertThat(berlin.plus(at("2027-10-30T16:00"), Period.ofDays(2))).isEqualTo(at("2027-11-01T16:00"));
    }

    @Test
    void takesATimeThatTheClockLeavesOutForTheMomentAtWhichItGoesOn() {
        assertThat(berlin.plus(at("2027-03-27T02:30"), Period.ofDays(1)))
                .isEqualTo(Instant.parse("2027-03-28T01:00:00Z"));
        assertThat(berlin.plus(at("2027-03-27T02:30"), Period.ofDays(2))).isEqualTo(at("2027-03-29T02:30"));
    }

    @Test
    void takesATimeThatTheClockShowsTwiceForTheFirst() {
        assertThat(berlin.plus(at("2027-10-30T02:30"), Period.ofDays(1)))
                .isEqualTo(Instant.parse("2027-10-31T00:30:00Z"));
    }

    @Test
    void neverGoesBackWhileTheClockDoes() {
        Instant before = Instant.parse("2027-10-31T00:45:00Z");
        Instant again = Instant.parse("2027-10-31T01:15:00Z");

        assertThat(berlin.daysBetween(before, again)).isCloseTo(0.25 / 24, within(1e-9));
        assertThat(berlin.daysBetween(again, at("2027-10-31T03:00").plusSeconds(1)))
                .isCloseTo(0, within(1e-4));
    }

    @Test
    void beginsADayWhenTheClockHasPassedMidnightWhereThereIsNone() {
        WorkingTime santiago = time(SANTIAGO);
        Instant dayBefore =
                LocalDateTime.parse("2027-09-04T00:00").atZone(SANTIAGO).toInstant();

        Instant next = santiago.plus(dayBefore, Period.ofDays(1));

        assertThat(next.atZone(SANTIAGO).toLocalDateTime()).isEqualTo(LocalDateTime.parse("2027-09-05T01:00"));
        assertThat(santiago.day(santiago.endOf(LocalDate.parse("2027-09-04"))))
                .isEqualTo(LocalDate.parse("2027-09-04"));
    }

    @Test
    void isNeverMovedBackByAPause() {
        for (String change : new String[] {"2027-03-28T00:00", "2027-10-31T00:00"}) {
            Instant start = at(change);
            for (int due = 0; due < 300; due += 10) {
                for (int stop = 0; stop <= due; stop += 30) {
                    for (int lasts = 0; lasts < 200; lasts += 20) {
                        Instant was = start.plus(Duration.ofMinutes(due));
                        Instant stopped = start.plus(Duration.ofMinutes(stop));
                        Instant moved = berlin.moved(was, stopped, stopped.plus(Duration.ofMinutes(lasts)));
                        assertThat(moved).as("%s %s %s", due, stop, lasts).isAfterOrEqualTo(was);
                    }
                }
            }
        }
    }

    @Test
    void doesNotMoveWhatAPauseOverDaysOffTouches() {
        Instant wednesday = at("2027-03-24T10:00");

        assertThat(berlin.moved(at("2027-03-26T12:00"), wednesday, wednesday.plus(Duration.ofHours(20))))
                .isEqualTo(at("2027-03-26T12:00"));
    }

    private static WorkingTime time(ZoneId zone) {
        return new CalendarTime(new WorkingCalendar(
                zone, null, null, Set.of(DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY), new TreeMap<>()));
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(BERLIN).toInstant();
    }
}
