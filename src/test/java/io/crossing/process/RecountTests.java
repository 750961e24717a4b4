package io.crossing.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class RecountTests {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Instant MONDAY = at("2027-03-22T15:00");

    private final WorkingCalendar open = closedOn();

    @Test
    void movesWhatLiesBehindANewClosingDayByOneDay() {
        Recount recount = new Recount(open, closedOn("2027-03-24"));

        assertThat(recount.moved(at("2027-03-24T10:00"), MONDAY)).isEqualTo(at("2027-03-25T10:00"));
        assertThat(recount.moved(at("2027-03-26T10:00"), MONDAY)).isEqualTo(at("2027-03-29T10:00"));
    }

    @Test
    void leavesWhatLiesBeforeItAndWhatIsOver() {
        Recount recount = new Recount(open, closedOn("2027-03-24"));

        assertThat(recount.moved(at("2027-03-23T23:59"), MONDAY)).isEqualTo(at("2027-03-23T23:59"));
        assertThat(recount.moved(at("2027-03-22T14:00"), MONDAY)).isEqualTo(at("2027-03-22T14:00"));
        assertThat(new Recount(open, closedOn("2027-03-19")).moved(at("2027-03-24T10:00"), MONDAY))
                .isEqualTo(at("2027-03-24T10:00"));
    }

    @Test
    void movesBackWhatAClosingDayMovedWhenItIsTakenAway() {
        WorkingCalendar closed = closedOn("2027-03-24", "2027-03-25", "2027-03-29");
        for (String due :
                new String[] {"2027-03-23T09:00", "2027-03-24T09:00", "2027-03-26T23:00", "2027-04-02T02:30"}) {
            Instant there = new Recount(open, closed).moved(at(due), MONDAY);

            assertThat(new Recount(closed, open).moved(there, MONDAY)).isEqualTo(at(due));
        }
    }

    @Test
    void countsTodayWhenTodayIsClosed() {
        assertThat(new Recount(open, closedOn("2027-03-22")).moved(at("2027-03-23T10:00"), MONDAY))
                .isEqualTo(at("2027-03-24T10:00"));
    }

    @Test
    void movesNothingIntoThePast() {
        Recount back = new Recount(closedOn("2027-03-22"), open);

        assertThat(back.moved(at("2027-03-23T10:00"), MONDAY)).isEqualTo(at("2027-03-23T10:00"));
        assertThat(back.moved(at("2027-03-23T17:00"), MONDAY)).isEqualTo(at("2027-03-22T17:00"));
    }

    @Test
    void countsFromWhenTheClockStoppedWhereItStands() {
        Recount recount = new Recount(open, closedOn("2027-03-24"));
        Instant now = at("2027-03-30T09:00");

        assertThat(recount.moved(at("2027-03-31T10:00"), now)).isEqualTo(at("2027-03-31T10:00"));
        assertThat(recount.moved(at("2027-03-31T10:00"), MONDAY)).isEqualTo(at("2027-04-01T10:00"));
    }

    @Test
    void keepsTheTimeOfDayOverAClockChange() {
        assertThat(new Recount(open, closedOn("2027-03-26")).moved(at("2027-03-26T08:30"), MONDAY))
                .isEqualTo(at("2027-03-29T08:30"));
    }

    private static WorkingCalendar closedOn(String... days) {
        TreeMap<LocalDate, String> closed = new TreeMap<>();
        for (String day : days) {
            closed.put(LocalDate.parse(day), "Stocktaking");
        }
        return new WorkingCalendar(BERLIN, null, null, Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY), closed);
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(BERLIN).toInstant();
    }
}
