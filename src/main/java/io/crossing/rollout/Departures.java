package io.crossing.rollout;

import io.crossing.people.AccountClosed;
import io.crossing.people.People;
import io.crossing.people.Person;
import io.crossing.process.PersonId;
import io.crossing.process.ProcessValues;
import io.crossing.process.Processes;
import io.crossing.process.RolloutId;
import io.crossing.process.Sentence;
import io.crossing.rollout.jdbc.JdbcParticulars;
import io.crossing.rollout.jdbc.JdbcRollouts;
import io.crossing.rollout.jdbc.Participants;
import io.crossing.rollout.jdbc.RolloutChanges;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Puts somebody in the place of whoever left, and sees to it that a successor is asked for. */
@Component
class Departures {

    private final JdbcRollouts rollouts;
    private final JdbcParticulars particulars;
    private final RolloutChanges changes;
    private final Participants participants;
    private final Successions successions;
    private final Processes processes;
    private final Ledger ledger;
    private final People people;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Departures(
            JdbcRollouts rollouts,
            JdbcParticulars particulars,
            RolloutChanges changes,
            Participants participants,
            Successions successions,
            Processes processes,
            Ledger ledger,
            People people,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rollouts = rollouts;
        this.particulars = particulars;
        this.changes = changes;
        this.participants = participants;
        this.successions = successions;
        this.processes = processes;
        this.ledger = ledger;
        this.people = people;
        this.events = events;
        this.clock = clock;
    }

    void ownerLeft(Rollout rollout, PersonId owner, @Nullable PersonId by, @Nullable Sentence why) {
        PersonId standIn = successions.forOwner(rollout);
        boolean stands = rollout.state() == RolloutState.ON_HOLD;
        changes.ownerLeft(rollout.id(), standIn, stands, clock.instant());
        participants.add(rollout.id(), standIn);
        ledger.explain(rollout.id(), by, gone(owner, "owner", standIn), why);
        events.publishEvent(new OwnerLeft(rollout.id(), owner, standIn, clock.instant()));
        if (!stands) {
            successions.askForOwner(rollout, standIn);
        }
    }

    void sponsorLeft(Rollout rollout, @Nullable PersonId by, @Nullable Sentence why) {
        PersonId standIn = successions.forSponsor(rollout);
        boolean stands = rollout.state() == RolloutState.ON_HOLD;
        changes.sponsorLeft(rollout.id(), stands, clock.instant());
        participants.add(rollout.id(), standIn);
        ledger.explain(rollout.id(), by, gone(rollout.sponsor(), "sponsor", standIn), why);
        events.publishEvent(new SponsorLeft(rollout.id(), rollout.sponsor(), standIn, clock.instant()));
        if (!stands) {
            successions.askForSponsor(rollout, standIn);
        }
    }

    /** Somebody who has no account any more leaves every rollout that rests on them. */
    @EventListener
    @Order(0)
    void on(AccountClosed closed) {
        participants
                .runningThatRestOn(closed.person())
                .forEach(rollout -> leaves(rollout, closed.person(), null, Sentence.of("history.account-closed")));
    }

    /** Whatever the rollout rests on them for, somebody stands in, and a successor is asked for. */
    void leaves(RolloutId id, PersonId person, @Nullable PersonId by, Sentence why) {
        Rollout rollout = rollouts.locked(id);
        if (person.equals(rollout.deputy())) {
            deputyLeft(rollout);
        }
        if (person.equals(rollout.owner())) {
            ownerGone(rollouts.get(id), person, by, why);
        }
        if (person.equals(rollout.sponsor()) && particulars.of(id).sponsorLeftAt() == null) {
            sponsorGone(rollouts.get(id), person, by, why);
        }
    }

    /** Who only stands in while a successor is asked for is stood in for; nobody is asked twice. */
    private void ownerGone(Rollout rollout, PersonId person, @Nullable PersonId by, Sentence why) {
        if (particulars.of(rollout.id()).ownerLeftAt() == null) {
            ownerLeft(rollout, person, by, why);
            return;
        }
        boolean asksLater = particulars.of(rollout.id()).ownerAskedAfter();
        changes.ownerLeft(rollout.id(), rollout.lead(), asksLater, clock.instant());
        processes.set(
                rollout.process(),
                rollout.id(),
                ProcessValues.none().with(PilotToScale.OWNER, rollout.lead().value()));
        events.publishEvent(new OwnerLeft(rollout.id(), person, rollout.lead(), clock.instant()));
    }

    /** Who had not confirmed yet is not succeeded: the lead answers in their place and names another. */
    private void sponsorGone(Rollout rollout, PersonId person, @Nullable PersonId by, Sentence why) {
        if (particulars.of(rollout.id()).sponsorConfirmedAt() != null) {
            sponsorLeft(rollout, by, why);
            return;
        }
        processes.set(
                rollout.process(),
                rollout.id(),
                ProcessValues.none().with(PilotToScale.SPONSOR, rollout.lead().value()));
        ledger.explain(rollout.id(), by, gone(person, "sponsor", rollout.lead()), why);
        events.publishEvent(new SponsorLeft(rollout.id(), person, rollout.lead(), clock.instant()));
    }

    private void deputyLeft(Rollout rollout) {
        changes.deputyLeft(rollout.id());
        processes.set(rollout.process(), rollout.id(), ProcessValues.none().with(PilotToScale.DEPUTY, ""));
        ledger.write(rollout.id(), null, null, Sentence.of("history.left.deputy"), null);
    }

    private Sentence gone(PersonId person, String role, PersonId standIn) {
        return Sentence.of("history.left." + role, name(person), name(standIn));
    }

    private String name(PersonId person) {
        return people.find(person).map(Person::name).orElse(person.value());
    }
}
