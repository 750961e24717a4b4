package io.crossing.rollout;

import io.crossing.process.PersonId;
import io.crossing.process.RolloutId;
import io.crossing.process.Sentence;
import io.crossing.process.StageId;
import io.crossing.process.WorkingTime;
import io.crossing.rollout.jdbc.Holds;
import io.crossing.rollout.jdbc.JdbcRollouts;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets a rollout, or a stage, go on after a hold; what was due is due as much working time later as the clock stood still. */
@Service
public class ResumingRollout {

    private final JdbcRollouts rollouts;
    private final Rights rights;
    private final Clockwork clockwork;
    private final Ledger ledger;
    private final Holds holds;
    private final WorkingTime time;
    private final Clock clock;

    ResumingRollout(
            JdbcRollouts rollouts,
            Rights rights,
            Clockwork clockwork,
            Ledger ledger,
            Holds holds,
            WorkingTime time,
            Clock clock) {
        this.rollouts = rollouts;
        this.rights = rights;
        this.clockwork = clockwork;
        this.ledger = ledger;
        this.holds = holds;
        this.time = time;
        this.clock = clock;
    }

    /**
     * Lets the whole rollout go on at once; a stage that was put on hold on its own stays so.
     *
     * @throws NotAllowed unless {@code by} is the lead or the sponsor
     * @throws RolloutEndedAlready if it is not on hold
     */
    @Transactional
    public void resume(RolloutId id, PersonId by) {
        resume(id, by, null);
    }

    /**
     * The same for one stage.
     *
     * @param stage the stage's id; the whole rollout if absent
     * @throws RolloutEndedAlready too if the whole rollout is on hold, which has to go on first
     */
    @Transactional
    public void resume(RolloutId id, PersonId by, @Nullable StageId stage) {
        Rollout rollout = rollouts.locked(id);
        PersonId absent = rights.hold(rollout, by);
        if (stage == null) {
            resumeAll(rollout, by, absent);
        } else {
            resume(rollout, stage, by, absent);
        }
    }

    private void resumeAll(Rollout rollout, PersonId by, @Nullable PersonId absent) {
        if (rollout.state() != RolloutState.ON_HOLD) {
            throw new RolloutEndedAlready(Sentence.of("rollout.refused.not-on-hold", rollout.name()));
        }
        ledger.write(rollout.id(), by, absent, Sentence.of("history.resumed"), null);
        clockwork.goOn(rollout, by);
    }

    private void resume(Rollout rollout, StageId stage, PersonId by, @Nullable PersonId absent) {
        StillRunning.mustMove(rollout);
        Pause pause = holds.current(rollout.id(), stage)
                .orElseThrow(() ->
                        new RolloutEndedAlready(Sentence.of("rollout.refused.not-on-hold.stage", stage.toString())));
        ledger.write(
                rollout.id(),
                by,
                absent,
                Sentence.of("history.resumed.stage", String.valueOf(pause.stageName())),
                null);
        clockwork.goOn(rollout, stage, by);
    }

    /** The rollouts that {@link #goOnByItself} lets go on, wholly or with a stage, each by its own calendar. */
    List<RolloutId> waiting() {
        LocalDate latest = clock.instant().atOffset(ZoneOffset.MAX).toLocalDate();
        return holds.over(latest).stream().filter(this::goesOn).toList();
    }

    /** A stage whose last day on hold has passed waits for the rollout, where that stands as well. */
    private boolean goesOn(RolloutId id) {
        return holds.current(id, null)
                .map(whole -> isOver(id, whole))
                .orElseGet(() -> holds.ofStages(id).stream().anyMatch(pause -> isOver(id, pause)));
    }

    private boolean isOver(RolloutId id, Pause pause) {
        return pause.open() && pause.until().isBefore(time.of(id).day(clock.instant()));
    }

    /** Lets go on what stands although its last day has passed; what went on already is left alone. */
    @Transactional
    void goOnByItself(RolloutId id) {
        Rollout rollout = rollouts.locked(id);
        boolean stands = rollout.state() == RolloutState.ON_HOLD;
        if (stands && holds.current(id, null).filter(pause -> isOver(id, pause)).isPresent()) {
            ledger.write(id, null, null, Sentence.of("history.hold-over"), null);
            clockwork.goOn(rollout, null);
            stands = false;
        }
        if (!stands && !rollout.state().ended()) {
            stagesGoOn(rollout);
        }
    }

    private void stagesGoOn(Rollout rollout) {
        holds.ofStages(rollout.id()).stream()
                .filter(pause -> isOver(rollout.id(), pause))
                .forEach(pause -> {
                    ledger.write(
                            rollout.id(),
                            null,
                            null,
                            Sentence.of("history.hold-over.stage", String.valueOf(pause.stageName())),
                            null);
                    clockwork.goOn(rollout, Objects.requireNonNull(pause.stage()), null);
                });
    }
}
