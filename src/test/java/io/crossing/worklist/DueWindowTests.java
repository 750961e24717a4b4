package io.crossing.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import io.crossing.worklist.DueWindow.Bounds;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class DueWindowTests {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    /** A Wednesday, 23:30 in Berlin. */
    private static final Instant LATE_EVENING = Instant.parse("2026-11-25T22:30:00Z");

    @Test
    void endsADayWhereTheReaderLives() {
        assertThat(DueWindow.TODAY.bounds(LATE_EVENING, BERLIN).to()).isEqualTo("2026-11-25T23:00:00Z");
        assertThat(DueWindow.TODAY.bounds(LATE_EVENING, ZoneOffset.UTC).to()).isEqualTo("2026-11-26T00:00:00Z");
    }

    @Test
    void endsAWeekOnSundayAlsoWhereTheClockChanges() {
        Instant friday = Instant.parse("2026-10-23T10:00:00Z");
        Instant sunday = Instant.parse("2026-10-25T20:00:00Z");

        assertThat(DueWindow.WEEK.bounds(friday, BERLIN).to()).isEqualTo("2026-10-25T23:00:00Z");
        assertThat(DueWindow.WEEK.bounds(sunday, BERLIN).to()).isEqualTo("2026-10-25T23:00:00Z");
    }

    @Test
    void leavesNoGapAndNoOverlap() {
        Bounds late = DueWindow.LATE.bounds(LATE_EVENING, BERLIN);
        Bounds week = DueWindow.WEEK.bounds(LATE_EVENING, BERLIN);
        Bounds later = DueWindow.LATER.bounds(LATE_EVENING, BERLIN);
        Bounds none = DueWindow.NONE.bounds(LATE_EVENING, BERLIN);

        assertThat(week.from()).isEqualTo(late.to()).isEqualTo(LATE_EVENING);
        assertThat(later.from()).isEqualTo(week.to());
        assertThat(none.from()).isEqualTo(later.to());
        assertThat(none.to()).isEqualTo(DueOrder.of(null));
    }
}
