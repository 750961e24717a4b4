package io.crossing.notification;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.UUID;

/** A mail as the page of mails lists it. */
record ShownMail(UUID id, String to, String name, String address, String subject, Instant at) {

    /** When it was written, as somebody in this time zone reads it. */
    public ZonedDateTime when(ZoneId zone) {
        return at.atZone(zone);
    }
}
