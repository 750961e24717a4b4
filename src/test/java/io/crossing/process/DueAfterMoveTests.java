package io.crossing.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When something is due after its rollout was moved to a version that gives it another time. */
class DueAfterMoveTests {

    private static final WorkingTime TIME = new CalendarTime(new WorkingCalendar(
            ZoneId.of("Europe/Berlin"), null, null, Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY), new TreeMap<>()));

    /** Monday 9:00 in Berlin. */
    private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");

    /** Friday of the same week, 10:00. */
    private static final Instant FRIDAY = Instant.parse("2026-11-27T09:00:00Z");

    @ParameterizedTest
    @CsvSource({
        // as many working days more, over the weekend
        "RECOMPUTE, P10D, P12D, 2026-12-01T09:00:00Z",
        // fewer, before the weekend before
        "RECOMPUTE, P10D, P5D, 2026-11-20T09:00:00Z",
        "RECOMPUTE, P2W, P11D, 2026-11-30T09:00:00Z",
        "RECOMPUTE, PT4H, PT6H30M, 2026-11-27T11:30:00Z",
        "RECOMPUTE, P2DT4H, P3DT2H, 2026-11-30T07:00:00Z",
        "KEEP, P10D, P20D, 2026-11-27T09:00:00Z",
        "REMAINING, P10D, P10D, 2026-11-27T09:00:00Z",
        // four days and an hour are left of ten, so twice as much of twenty
        "REMAINING, P10D, P20D, 2026-12-03T10:00:00Z",
        // and half of it of five
        "REMAINING, P10D, P5D, 2026-11-25T08:30:00Z",
    })
    void isWorkedOutAsWasChosen(TimersWhenMoved timers, String old, String drawn, Instant due) {
        assertThat(DueAfterMove.of(FRIDAY, old, drawn, timers, TIME, NOW)).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({"RECOMPUTE, ${qualityInterval}, P5D", "REMAINING, P5D, ${qualityInterval}", "RECOMPUTE, '', P5D"})
    void staysWhereTheRolloutWorksItOut(TimersWhenMoved timers, String old, String drawn) {
        assertThat(DueAfterMove.of(FRIDAY, old, drawn, timers, TIME, NOW)).isEqualTo(FRIDAY);
    }

    @Test
    void isNeverMadeLateByKeepingWhatIsLeft() {
        assertThat(DueAfterMove.of(FRIDAY, "P10D", "P1D", TimersWhenMoved.REMAINING, TIME, NOW))
                .isAfter(NOW);
        assertThat(DueAfterMove.of(NOW.minusSeconds(60), "P10D", "P1D", TimersWhenMoved.REMAINING, TIME, NOW))
                .as("what is late stays as late as it is")
                .isEqualTo(NOW.minusSeconds(60));
    }

    @Test
    void beginsWithTheMoveForWhatIsDrawnFirst() {
        assertThat(DueAfterMove.first("P10D", TIME, NOW)).contains(Instant.parse("2026-12-07T08:00:00Z"));
        assertThat(DueAfterMove.first("${qualityInterval}", TIME, NOW)).isEmpty();
    }
}
