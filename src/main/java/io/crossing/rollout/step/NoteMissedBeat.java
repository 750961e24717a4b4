package io.crossing.rollout.step;

import io.crossing.process.DiagramAction;
import io.crossing.process.PersonId;
import io.crossing.process.Sentence;
import io.crossing.process.Step;
import io.crossing.rollout.Ledger;
import io.crossing.rollout.Rollouts;
import io.crossing.rollout.SponsorBeat;
import io.crossing.rollout.jdbc.JdbcSponsorBeats;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** {@code noteMissedBeat}: the sponsor was asked for a word and the next beat came without one. */
@Component
class NoteMissedBeat implements DiagramAction {

    private final JdbcSponsorBeats beats;
    private final Rollouts rollouts;
    private final Noting noting;
    private final Ledger ledger;
    private final Clock clock;

    NoteMissedBeat(JdbcSponsorBeats beats, Rollouts rollouts, Noting noting, Ledger ledger, Clock clock) {
        this.beats = beats;
        this.rollouts = rollouts;
        this.noting = noting;
        this.ledger = ledger;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "noteMissedBeat";
    }

    @Override
    public void run(Step step) {
        PersonId sponsor = rollouts.get(step.rollout()).sponsor();
        beats.add(new SponsorBeat(step.rollout(), sponsor, clock.instant(), null));
        ledger.write(step.rollout(), null, null, Sentence.of("history.beat-missed", noting.name(sponsor)), null);
    }
}
