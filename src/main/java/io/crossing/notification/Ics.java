package io.crossing.notification;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** Writes a calendar after RFC 5545: lines end in CRLF and are at most 75 octets long, texts are escaped. */
final class Ics {

    private static final int LONGEST = 75;
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final StringBuilder written = new StringBuilder();

    Ics line(String name, String value) {
        fold(name + ":" + value);
        return this;
    }

    Ics text(String name, String value) {
        return line(name, escaped(value));
    }

    Ics moment(String name, Instant at) {
        return line(name, MOMENT.format(at));
    }

    Ics day(String name, LocalDate day) {
        return line(name + ";VALUE=DATE", DateTimeFormatter.BASIC_ISO_DATE.format(day));
    }

    @Override
    public String toString() {
        return written.toString();
    }

    private static String escaped(String text) {
        return text.replace("\r\n", "\n")
                .replaceAll("[\\p{Cntrl}&&[^\n]]", " ")
                .replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\n", "\\n");
    }

    /** Breaks between characters, never within the octets of one; what goes on begins with a blank. */
    private void fold(String line) {
        int octets = 0;
        for (int at = 0; at < line.length(); ) {
            int character = line.codePointAt(at);
            String one = Character.toString(character);
            int size = one.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > LONGEST) {
                written.append("\r\n ");
                octets = 1;
            }
            written.append(one);
            octets += size;
            at += Character.charCount(character);
        }
        written.append("\r\n");
    }
}
