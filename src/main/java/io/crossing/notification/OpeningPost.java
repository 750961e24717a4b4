package io.crossing.notification;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;

/** Tries what waits at each start, since a setting may have been mended; without a mail server it says what is missing. */
class OpeningPost {

    private static final Logger log = LoggerFactory.getLogger(OpeningPost.class);

    private final Mails mails;
    private final Post post;
    private final MailServer server;

    OpeningPost(Mails mails, Post post, MailServer server) {
        this.mails = mails;
        this.post = post;
        this.server = server;
    }

    @EventListener(ApplicationReadyEvent.class)
    void open() {
        Map<UUID, Instant> waiting = mails.waiting();
        if (server.known()) {
            waiting.forEach(post::hurry);
            return;
        }
        log.warn(
                "No mail server is set, so nobody is told by mail ({} waiting). Set spring.mail.host, "
                        + "crossing.notification.from and crossing.notification.address, and start again.",
                waiting.isEmpty() ? "none" : waiting.size());
    }
}
