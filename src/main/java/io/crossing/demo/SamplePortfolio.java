package io.crossing.demo;

import io.crossing.people.People;
import io.crossing.people.Person;
import io.crossing.process.PersonId;
import io.crossing.process.RolloutId;
import io.crossing.process.StageDeadlines;
import io.crossing.process.StageId;
import io.crossing.rollout.PilotToScale;
import io.crossing.rollout.Rollout;
import io.crossing.rollout.Rollouts;
import io.crossing.rollout.StartingRollout;
import io.crossing.rollout.StoppingRollout;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A portfolio to look at: a rollout in every stage, one overrun, one about to be, one stopped; made once, by its people. */
@Component
@Profile("demo")
class SamplePortfolio {

    private static final PersonId LEAD = new PersonId("lea");

    private static final List<StageId> STAGES = List.of(
            PilotToScale.EMBEDDING,
            PilotToScale.SCALE,
            PilotToScale.HANDOFF,
            PilotToScale.QUALITY,
            PilotToScale.INVOLVEMENT,
            PilotToScale.DOCUMENTATION,
            PilotToScale.READINESS,
            PilotToScale.OWNERSHIP,
            PilotToScale.MANDATE);

    private final DemoSettings settings;
    private final Colleagues colleagues;
    private final People people;
    private final StartingRollout starting;
    private final StoppingRollout stopping;
    private final SampleJourney journey;
    private final Rollouts rollouts;
    private final StageDeadlines deadlines;
    private final Clock clock;
    private final AtomicInteger started = new AtomicInteger();
    private volatile boolean ready;

    SamplePortfolio(
            DemoSettings settings,
            Colleagues colleagues,
            People people,
            StartingRollout starting,
            StoppingRollout stopping,
            SampleJourney journey,
            Rollouts rollouts,
            StageDeadlines deadlines,
            Clock clock) {
        this.settings = settings;
        this.colleagues = colleagues;
        this.people = people;
        this.starting = starting;
        this.stopping = stopping;
        this.journey = journey;
        this.rollouts = rollouts;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void fill() {
        if (settings.samples()) {
            colleagues.arrive();
            if (rollouts.none()) {
                begin();
            }
        }
        ready = true;
    }

    private void begin() {
        STAGES.forEach(stage -> journey.to(start(), stage));
        overrun(start(), PilotToScale.READINESS, Duration.ofSeconds(2));
        overrun(start(), PilotToScale.OWNERSHIP, Duration.ofSeconds(50));
        stop(start());
    }

    private Rollout start() {
        int number = started.getAndIncrement();
        Person lead = people.get(LEAD);
        return starting.start(lead, SamplePilot.number(number).answers(number, clock.instant()));
    }

    private void overrun(Rollout rollout, StageId stage, Duration in) {
        journey.to(rollout, stage);
        deadlines.move(rollout.id(), stage, clock.instant().plus(in));
    }

    private void stop(Rollout rollout) {
        journey.to(rollout, PilotToScale.DOCUMENTATION);
        stopping.stop(
                rollout.id(),
                rollout.sponsor(),
                null,
                "The system that it works with is replaced in spring, and the new one does the same.",
                "Ask for the plans of the systems next door before a pilot begins.");
    }

    /** Whether the colleagues may begin. */
    boolean ready() {
        return ready;
    }

    List<RolloutId> running() {
        return rollouts.running();
    }

    /** Starts another rollout when few are left. */
    void keepGoing() {
        if (running().size() < settings.running()) {
            Objects.requireNonNull(start());
        }
    }
}
