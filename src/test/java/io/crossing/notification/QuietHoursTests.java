package io.crossing.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuietHoursTests {

    @ParameterizedTest
    @CsvSource({
        // overnight, in winter and in summer
        "20:00, 07:00, Europe/Berlin, 2026-11-26T18:59:59Z, 2026-11-26T18:59:59Z",
        "20:00, 07:00, Europe/Berlin, 2026-11-26T19:00:00Z, 2026-11-27T06:00:00Z",
        "20:00, 07:00, Europe/Berlin, 2026-11-27T05:59:59Z, 2026-11-27T06:00:00Z",
        "20:00, 07:00, Europe/Berlin, 2026-11-27T06:00:00Z, 2026-11-27T06:00:00Z",
        "20:00, 07:00, Europe/Berlin, 2026-07-01T20:00:00Z, 2026-07-02T05:00:00Z",
        // within a day
        "12:00, 13:30, Asia/Tokyo, 2026-11-26T03:10:00Z, 2026-11-26T04:30:00Z",
        "12:00, 13:30, Asia/Tokyo, 2026-11-26T04:30:00Z, 2026-11-26T04:30:00Z",
        // the night has an hour less, and an hour more
        "20:00, 07:00, Europe/Berlin, 2027-03-27T22:00:00Z, 2027-03-28T05:00:00Z",
        "20:00, 07:00, Europe/Berlin, 2027-10-30T22:00:00Z, 2027-10-31T06:00:00Z",
        // they end at a time that does not exist, and at one that comes twice
        "22:00, 02:30, Europe/Berlin, 2027-03-27T23:30:00Z, 2027-03-28T01:30:00Z",
        "22:00, 02:30, Europe/Berlin, 2027-10-30T23:30:00Z, 2027-10-31T00:30:00Z",
        "22:00, 02:30, Europe/Berlin, 2027-10-31T01:10:00Z, 2027-10-31T01:30:00Z"
    })
    void endWhenTheReadersClockSaysSo(LocalTime from, LocalTime until, String zone, Instant moment, Instant earliest) {
        QuietHours quiet = new QuietHours(from, until);

        assertThat(quiet.after(moment, ZoneId.of(zone))).isEqualTo(earliest);
    }

    @ParameterizedTest
    @CsvSource({
        "08:00, Europe/Berlin, 2026-11-26T06:59:59Z, 2026-11-26T07:00:00Z",
        "08:00, Europe/Berlin, 2026-11-26T07:00:00Z, 2026-11-27T07:00:00Z",
        "08:00, Europe/Berlin, 2027-03-27T12:00:00Z, 2027-03-28T06:00:00Z",
        "08:00, Europe/Berlin, 2027-10-30T12:00:00Z, 2027-10-31T07:00:00Z",
        "02:30, America/New_York, 2027-03-13T12:00:00Z, 2027-03-14T07:30:00Z",
        "08:00, Pacific/Kiritimati, 2026-12-31T12:00:00Z, 2026-12-31T18:00:00Z"
    })
    void bringTheDailyMailAtTheSameTimeOfEachDay(LocalTime at, String zone, Instant now, Instant next) {
        Telling telling = new Telling(Manner.DAILY, at, null, true);

        assertThat(telling.nextDigest(now, ZoneId.of(zone))).isEqualTo(next);
    }

    @Test
    void letDecisionsThroughForThoseWhoWantThat() {
        QuietHours quiet = new QuietHours(LocalTime.of(20, 0), LocalTime.of(7, 0));
        Instant night = Instant.parse("2026-11-26T23:00:00Z");
        ZoneId zone = ZoneId.of("UTC");
        Telling wants = new Telling(Manner.OVERDUE, LocalTime.NOON, quiet, true);
        Telling sleeps = new Telling(Manner.OVERDUE, LocalTime.NOON, quiet, false);

        assertThat(wants.earliest(Urgency.DECISION, night, zone)).isEqualTo(night);
        assertThat(wants.earliest(Urgency.LATE, night, zone)).isEqualTo(Instant.parse("2026-11-27T07:00:00Z"));
        assertThat(sleeps.earliest(Urgency.DECISION, night, zone)).isEqualTo(Instant.parse("2026-11-27T07:00:00Z"));
        assertThat(wants.way(Urgency.NEWS)).isEqualTo(Telling.Way.NONE);
        assertThat(wants.way(Urgency.LATE)).isEqualTo(Telling.Way.MAIL);
    }
}
