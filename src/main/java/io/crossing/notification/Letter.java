package io.crossing.notification;

/** What a mail says, to people who see HTML and to those who see plain text. */
record Letter(String subject, String html, String plain) {

    private static final int LONGEST_SUBJECT = 250;

    Letter {
        subject = shortened(subject.replaceAll("[\\p{Cntrl}\\s]+", " ").strip());
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST_SUBJECT
                ? text
                : text.substring(0, LONGEST_SUBJECT - 1).strip() + "…";
    }
}
