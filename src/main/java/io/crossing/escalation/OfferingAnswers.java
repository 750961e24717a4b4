package io.crossing.escalation;

import io.crossing.process.PersonId;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes the links with which somebody can answer an escalation from their mail. */
@Service
class OfferingAnswers implements AnswerOffers {

    private final AnswerLinks links;
    private final LinkSeal seal;
    private final EscalationSettings settings;
    private final Clock clock;

    OfferingAnswers(AnswerLinks links, LinkSeal seal, EscalationSettings settings, Clock clock) {
        this.links = links;
        this.seal = seal;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    @Transactional
    public Map<Choice, String> to(PersonId person, EscalationId escalation) {
        Map<Choice, String> pages = new EnumMap<>(Choice.class);
        for (Choice choice : Choice.values()) {
            AnswerLink link = new AnswerLink(
                    UUID.randomUUID(),
                    escalation,
                    person,
                    choice,
                    clock.instant().plus(settings.linkExpiresAfter()).truncatedTo(ChronoUnit.SECONDS),
                    null);
            links.add(link);
            pages.put(choice, "/answer/" + seal.seal(link));
        }
        return pages;
    }
}
