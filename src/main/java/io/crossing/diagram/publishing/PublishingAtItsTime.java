package io.crossing.diagram.publishing;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.crossing.diagram.ChangeId;
import io.crossing.diagram.Changes;
import io.crossing.people.People;
import io.crossing.people.Person;
import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Publishes, on one node, what was set for a time that has come; what cannot go out says why, and is tried no more by itself. */
@Configuration(proxyBeanMethods = false)
class PublishingAtItsTime {

    private static final Logger log = LoggerFactory.getLogger(PublishingAtItsTime.class);

    private final Publications publications;
    private final Changes changes;
    private final PublishingChange publishing;
    private final People people;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;

    PublishingAtItsTime(
            Publications publications,
            Changes changes,
            PublishingChange publishing,
            People people,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.publications = publications;
        this.changes = changes;
        this.publishing = publishing;
        this.people = people;
        this.events = events;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    @Bean
    RecurringTask<Void> publishAtItsTime() {
        return Tasks.recurring("diagram-publish", FixedDelay.of(Duration.ofSeconds(5)))
                .execute(
                        (instance, context) -> publications.due(clock.instant()).forEach(this::publish));
    }

    private void publish(ChangeId id) {
        Publication due = publications.find(id).orElseThrow();
        Person by = people.get(due.publishedBy() == null ? due.askedBy() : due.publishedBy());
        try {
            publishing.publish(by, id, due.note(), null);
        } catch (RuntimeException refused) {
            log.warn("The change {} could not be published at its time.", id, refused);
            transaction.executeWithoutResult(status -> {
                publications.failed(id, String.valueOf(refused.getMessage()));
                events.publishEvent(new ChangePublished(
                        changes.get(id), by.id(), String.valueOf(refused.getMessage()), clock.instant()));
            });
        }
    }
}
