package io.crossing.notification;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * How one person is told.
 *
 * @param digestAt when the daily mail goes out, by their own clock
 * @param quiet when none goes out; absent for never
 * @param decisionsAtOnce whether what waits for their decision is told at once, in quiet hours too and however else they are told
 */
record Telling(Manner manner, LocalTime digestAt, @Nullable QuietHours quiet, boolean decisionsAtOnce) {

    /** For whoever has not chosen. */
    static final Telling USUAL = new Telling(Manner.EACH, LocalTime.of(8, 0), null, true);

    enum Way {
        MAIL,
        DIGEST,
        NONE
    }

    Way way(Urgency urgency) {
        if (urgency == Urgency.DECISION && decisionsAtOnce) {
            return Way.MAIL;
        }
        return switch (manner) {
            case EACH -> Way.MAIL;
            case DAILY -> Way.DIGEST;
            case OVERDUE -> urgency == Urgency.NEWS ? Way.NONE : Way.MAIL;
        };
    }

    /** The earliest moment for a mail. */
    Instant earliest(Urgency urgency, Instant now, ZoneId zone) {
        boolean atOnce = quiet == null || urgency == Urgency.DECISION && decisionsAtOnce;
        return quiet == null || atOnce ? now : quiet.after(now, zone);
    }

    Instant nextDigest(Instant now, ZoneId zone) {
        return QuietHours.next(digestAt, now, zone);
    }
}
