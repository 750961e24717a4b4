package io.crossing.notification;

/** What became of handing a mail to the mail server. */
sealed interface Delivery {

    /** The server has taken it over. */
    record Sent() implements Delivery {}

    /** The server does not want this mail, now or ever. */
    record Refused(String reason) implements Delivery {}

    /** The server fell silent or hung up while it was given this mail. */
    record BrokenOff(String reason) implements Delivery {}

    /** There was no getting through to the server, whatever the mail. */
    record Unreachable(String reason) implements Delivery {}
}
