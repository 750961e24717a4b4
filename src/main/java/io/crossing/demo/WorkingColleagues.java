package io.crossing.demo;

import io.crossing.people.Person;
import io.crossing.worklist.WorkItem;
import io.crossing.worklist.WorkItems;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Sample colleagues at work: each does what is theirs at their own pace, and leaves alone what somebody who is there has. */
@Component
@Profile("demo")
class WorkingColleagues {

    private static final Logger LOG = LoggerFactory.getLogger(WorkingColleagues.class);

    private final WorkItems items;
    private final SampleWork work;
    private final SamplePortfolio portfolio;
    private final Presence presence;
    private final DemoSettings settings;
    private final Clock clock;

    WorkingColleagues(
            WorkItems items,
            SampleWork work,
            SamplePortfolio portfolio,
            Presence presence,
            DemoSettings settings,
            Clock clock) {
        this.items = items;
        this.work = work;
        this.portfolio = portfolio;
        this.presence = presence;
        this.settings = settings;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 3_000, initialDelay = 10_000)
    void lookAround() {
        if (!settings.colleagues() || !portfolio.ready()) {
            return;
        }
        portfolio.running().forEach(rollout -> items.openOf(rollout).forEach(this::perhapsDo));
        if (settings.samples()) {
            portfolio.keepGoing();
        }
    }

    private void perhapsDo(WorkItem item) {
        work.doer(item)
                .filter(person -> !presence.here(person.id()))
                .filter(person -> ripe(item, person))
                .ifPresent(person -> perhapsDo(item, person));
    }

    private void perhapsDo(WorkItem item, Person person) {
        try {
            work.done(item, person, new Random(item.id().value().hashCode()));
        } catch (RuntimeException e) {
            LOG.debug("{} could not do \"{}\" now: {}", person.id(), item.title(), e.getMessage());
        }
    }

    private boolean ripe(WorkItem item, Person person) {
        Duration open = Duration.between(item.createdAt(), clock.instant());
        return open.compareTo(pace(item, person)) > 0;
    }

    /** From a third of the usual pace to almost three times as long; escalations wait longer, as they do in life. */
    private Duration pace(WorkItem item, Person person) {
        long third = settings.pace().toMillis() / 3;
        int own = Math.floorMod((person.id().value() + item.id().value()).hashCode(), 8) + 1;
        int patience = List.of("AnswerEscalation")
                        .contains(item.form() == null ? "" : item.form().id())
                ? 3
                : 1;
        return Duration.ofMillis(third * own * patience);
    }
}
