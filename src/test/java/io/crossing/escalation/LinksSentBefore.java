package io.crossing.escalation;

import io.crossing.process.PersonId;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.springframework.context.ApplicationContext;

/** Links with which somebody answers from a mail, as they are some time after it was sent. */
public final class LinksSentBefore {

    private final ApplicationContext product;
    private final EscalationId escalation;
    private final PersonId person;

    public LinksSentBefore(ApplicationContext product, String escalation, String person) {
        this.product = product;
        this.escalation = new EscalationId(UUID.fromString(escalation));
        this.person = new PersonId(person);
    }

    public String unused(Choice choice) {
        return made(Clock.systemUTC(), choice);
    }

    public String used(Choice choice) {
        String path = unused(choice);
        AnswerLinks links = product.getBean(AnswerLinks.class);
        AnswerLink link = LinkSeal.id(path.substring(path.lastIndexOf('/') + 1))
                .flatMap(links::find)
                .orElseThrow();
        links.use(link, Clock.systemUTC().instant());
        return path;
    }

    public String expired(Choice choice) {
        return made(Clock.offset(Clock.systemUTC(), Duration.ofDays(-400)), choice);
    }

    private String made(Clock clock, Choice choice) {
        return new OfferingAnswers(
                        product.getBean(AnswerLinks.class),
                        product.getBean(LinkSeal.class),
                        product.getBean(EscalationSettings.class),
                        clock)
                .to(person, escalation)
                .get(choice);
    }
}
