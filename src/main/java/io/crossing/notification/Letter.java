package io.crossing.notification;

import org.jspecify.annotations.Nullable;

/**
 * What a mail says, to people who see HTML and to those who see plain text.
 *
 * @param link where the one thing to do is done; a whole address, absent where there is nothing to do
 */
record Letter(
        String subject, String html, String plain, @Nullable String link) {

    private static final int LONGEST_SUBJECT = 250;

    Letter(String subject, String html, String plain) {
        this(subject, html, plain, null);
    }

    Letter {
        subject = shortened(subject.replaceAll("[\\p{Cntrl}\\s]+", " ").strip());
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST_SUBJECT
                ? text
                : text.substring(0, LONGEST_SUBJECT - 1).strip() + "…";
    }
}
