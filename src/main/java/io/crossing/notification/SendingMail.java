package io.crossing.notification;

import com.github.kagkarlsson.scheduler.Clock;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hands one mail to the mail server, and decides when to try again if that did not take it. */
class SendingMail {

    private static final Logger log = LoggerFactory.getLogger(SendingMail.class);
    private static final Duration UNTIL_A_SERVER_IS_SET = Duration.ofHours(1);
    private static final Duration WHILE_ANOTHER_SENDS_IT = Duration.ofMinutes(1);

    private final Mails mails;
    private final MailServer server;
    private final Contact contact;
    private final NotificationSettings settings;
    private final Clock clock;

    SendingMail(Mails mails, MailServer server, NotificationSettings settings, Clock clock) {
        this.mails = mails;
        this.server = server;
        this.contact = new Contact(settings.pause(), settings.longestPause());
        this.settings = settings;
        this.clock = clock;
    }

    /** Does what is due for this mail and returns whether it is settled, or when to come back to it. */
    CompletionHandler<Void> send(UUID id) {
        Optional<Mail> waiting = mails.waiting(id);
        if (waiting.isEmpty()) {
            return settled();
        }
        Mail mail = waiting.get();
        Instant now = clock.now();
        if (mail.createdAt().plus(settings.giveUpAfter()).isBefore(now)) {
            return giveUp(mail, now);
        }
        if (mail.earliest().isAfter(now)) {
            return again(mail.earliest());
        }
        if (!server.known()) {
            return again(now.plus(UNTIL_A_SERVER_IS_SET));
        }
        return contact.request(now).map(SendingMail::again).orElseGet(() -> tryOnce(mail));
    }

    private CompletionHandler<Void> tryOnce(Mail mail) {
        if (!mails.claim(mail.id())) {
            contact.unused();
            return again(clock.now().plus(WHILE_ANOTHER_SENDS_IT));
        }
        Delivery delivery = server.deliver(mail);
        Instant now = clock.now();
        if (delivery instanceof Delivery.Sent) {
            mails.sent(mail.id(), now);
            answered();
            return settled();
        }
        if (delivery instanceof Delivery.Refused refused) {
            answered();
            return refused(mail, refused.reason(), now);
        }
        if (delivery instanceof Delivery.BrokenOff broken) {
            unanswered(broken.reason(), now);
            return refused(mail, broken.reason(), now);
        }
        Delivery.Unreachable unreachable = (Delivery.Unreachable) delivery;
        unanswered(unreachable.reason(), now);
        mails.failed(mail.id(), unreachable.reason(), false);
        return again(contact.pausedUntil());
    }

    private CompletionHandler<Void> refused(Mail mail, String reason, Instant now) {
        mails.failed(mail.id(), reason, true);
        if (mail.attempts() == 0) {
            log.warn("A mail to {} was not taken and is tried again: {}", mail.address(), reason);
        }
        return again(now.plus(settings.retryAfter(mail.attempts() + 1)));
    }

    private CompletionHandler<Void> giveUp(Mail mail, Instant now) {
        mails.givenUp(mail.id(), now);
        log.warn(
                "A mail to {} of {} was given up after {}; table mail has its last error.",
                mail.address(),
                mail.createdAt(),
                settings.giveUpAfter());
        return settled();
    }

    private void answered() {
        if (contact.reached()) {
            log.info("The mail server {} answers again; what waited is being sent.", server.name());
        }
    }

    private void unanswered(String reason, Instant now) {
        if (contact.failed(now)) {
            log.warn(
                    "The mail server {} cannot be reached; mails wait until it can. It said: {}",
                    server.name(),
                    reason);
        }
    }

    private static CompletionHandler<Void> settled() {
        return new CompletionHandler.OnCompleteRemove<>();
    }

    private static CompletionHandler<Void> again(Instant at) {
        return (execution, operations) -> operations.reschedule(execution, at);
    }
}
