package io.crossing.notification;

/** Where mails are handed over. */
interface MailServer {

    /** What the log calls it. */
    String name();

    /** Whether anybody has said which server it is. */
    default boolean known() {
        return true;
    }

    Delivery deliver(Mail mail);
}
