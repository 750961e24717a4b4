package io.crossing.rollout;

import io.crossing.process.PersonId;
import io.crossing.process.RolloutId;
import io.crossing.process.Sentence;
import io.crossing.rollout.jdbc.Waiting;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reminds those who hold something that a rollout waits for. */
@Service
public class Nudging {

    private final Rollouts rollouts;
    private final Rights rights;
    private final Waiting waiting;
    private final Ledger ledger;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Nudging(
            Rollouts rollouts,
            Rights rights,
            Waiting waiting,
            Ledger ledger,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rollouts = rollouts;
        this.rights = rights;
        this.waiting = waiting;
        this.ledger = ledger;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Reminds everybody but {@code by} of what they hold.
     *
     * @param note may be left out
     * @return what they were reminded of
     * @throws NotAllowed unless {@code by} is the lead or the sponsor
     * @throws RolloutEndedAlready if the rollout is over or on hold, or nobody else holds anything
     */
    @Transactional
    public List<WaitingOn> nudge(RolloutId id, PersonId by, @Nullable String note) {
        Rollout rollout = rollouts.get(id);
        PersonId absent = rights.nudge(rollout, by);
        StillRunning.mustMove(rollout);
        String said = Said.optional("note", note);
        List<WaitingOn> held = waiting.of(id).stream()
                .filter(one -> one.person() != null && !one.person().equals(by))
                .toList();
        if (held.isEmpty()) {
            throw new RolloutEndedAlready(Sentence.of("rollout.refused.nobody-holds", rollout.name()));
        }
        ledger.write(id, by, absent, Sentence.of("history.nudged", held.size()), said);
        events.publishEvent(new Nudged(id, rollout.name(), by, held, said, clock.instant()));
        return held;
    }
}
