package io.crossing.notification;

import io.crossing.escalation.Briefing;
import io.crossing.escalation.Escalation;
import io.crossing.escalation.Escalations;
import io.crossing.people.People;
import io.crossing.people.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Tells each person of what is late, once nothing new has come for a while: one late stage in a letter of its own, several in one letter.
 * What was decided or closed in the meantime is left out.
 */
@Component
class SendingLateNotices {

    /** A mail is read, not scrolled: the rest stands on the page of escalations. */
    private static final int MOST_LISTED = 30;

    private static final Logger log = LoggerFactory.getLogger(SendingLateNotices.class);

    private final LateNotices notices;
    private final Escalations escalations;
    private final Briefing briefs;
    private final TellingSponsors telling;
    private final LateDigest digest;
    private final People people;
    private final NotificationSettings settings;
    private final TransactionTemplate transaction;

    SendingLateNotices(
            LateNotices notices,
            Escalations escalations,
            Briefing briefs,
            TellingSponsors telling,
            LateDigest digest,
            People people,
            NotificationSettings settings,
            TransactionTemplate transaction) {
        this.notices = notices;
        this.escalations = escalations;
        this.briefs = briefs;
        this.telling = telling;
        this.digest = digest;
        this.people = people;
        this.settings = settings;
        this.transaction = transaction;
    }

    /** Sends what is due; one person whose letter cannot be written does not keep the others from theirs. */
    void sendDue() {
        for (LateNotices.Waiting waiting : notices.waiting()) {
            if (waiting.due(settings.digest())) {
                try {
                    transaction.executeWithoutResult(status -> send(waiting));
                } catch (RuntimeException e) {
                    log.error("{} could not be told of what is late; it is tried again.", waiting.person(), e);
                }
            }
        }
    }

    private void send(LateNotices.Waiting waiting) {
        UUID batch = UUID.randomUUID();
        if (notices.take(waiting.person(), batch) > 0) {
            people.find(waiting.person()).ifPresent(to -> send(to, batch));
        }
    }

    private void send(Person to, UUID batch) {
        List<LateNotice> taken = notices.taken(batch);
        List<LateEscalation> late = new ArrayList<>();
        int seen = 0;
        while (seen < taken.size() && late.size() < MOST_LISTED) {
            LateNotice notice = taken.get(seen++);
            escalations
                    .find(notice.escalation())
                    .filter(Escalation::open)
                    .ifPresent(open -> late.add(new LateEscalation(open, briefs.of(open, to.id()), notice.rung())));
        }
        if (late.size() == 1 && seen == taken.size()) {
            telling.tell(late.get(0), to);
        } else if (!late.isEmpty()) {
            digest.tell(late, taken.size() - seen, to, batch);
        }
    }
}
