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
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts a rollout, or one of its stages, on hold: its clock stands, nothing is late meanwhile, and nothing can be done in it. */
@Service
public class HoldingRollout {

    private final JdbcRollouts rollouts;
    private final StageVisits visits;
    private final Holds holds;
    private final Rights rights;
    private final Clockwork clockwork;
    private final Ledger ledger;
    private final WorkingTime time;
    private final Clock clock;

    HoldingRollout(
            JdbcRollouts rollouts,
            StageVisits visits,
            Holds holds,
            Rights rights,
            Clockwork clockwork,
            Ledger ledger,
            WorkingTime time,
            Clock clock) {
        this.rollouts = rollouts;
        this.visits = visits;
        this.holds = holds;
        this.rights = rights;
        this.clockwork = clockwork;
        this.ledger = ledger;
        this.time = time;
        this.clock = clock;
    }

    /**
     * Stops the clock of the whole rollout.
     *
     * @param until the last day on hold, today or later; the rollout goes on by itself the day after
     * @throws NotAllowed unless {@code by} is the lead or the sponsor
     * @throws RolloutEndedAlready if it is over or on hold already
     * @throws AnswersRefused if the day has passed or is missing, or the reason is blank
     */
    @Transactional
    public void hold(RolloutId id, PersonId by, @Nullable LocalDate until, @Nullable String reason) {
        hold(id, by, null, until, reason);
    }

    /**
     * The same for one stage that the rollout is in; the rest of it runs.
     *
     * @param stage the stage's id; the whole rollout if absent
     * @throws AnswersRefused too if the rollout is not in that stage
     */
    @Transactional
    public void hold(
            RolloutId id, PersonId by, @Nullable StageId stage, @Nullable LocalDate until, @Nullable String reason) {
        Rollout rollout = rollouts.locked(id);
        PersonId absent = rights.hold(rollout, by);
        StillRunning.must(rollout);
        if (rollout.state() == RolloutState.ON_HOLD) {
            throw new RolloutEndedAlready(Sentence.of(
                    "rollout.refused.on-hold-already", rollout.name(), Objects.requireNonNull(rollout.heldUntil())));
        }
        Said said = new Said();
        StageVisit visit = stage == null ? null : current(id, stage, said);
        LocalDate last = lastDay(id, until, said);
        String why = said.text("reason", reason, Sentence.of("rollout.refused.hold.why"));
        said.check();
        String name = visit == null ? null : visit.name();
        Sentence what =
                name == null ? Sentence.of("history.held", last) : Sentence.of("history.held.stage", name, last);
        ledger.write(id, by, absent, what, why);
        clockwork.stop(rollout, new Pause(stage, name, clock.instant(), last, why, by, null, null));
    }

    private LocalDate lastDay(RolloutId id, @Nullable LocalDate until, Said said) {
        LocalDate today = time.of(id).day(clock.instant());
        LocalDate last = until == null ? today.minusDays(1) : until;
        if (last.isBefore(today) || last.isAfter(today.plusYears(2))) {
            said.refuse("until", Sentence.of("rollout.refused.hold.until", today.plusWeeks(2)));
        }
        return last;
    }

    private @Nullable StageVisit current(RolloutId id, StageId stage, Said said) {
        holds.current(id, stage).ifPresent(pause -> {
            throw new RolloutEndedAlready(
                    Sentence.of("rollout.refused.on-hold-already", String.valueOf(pause.stageName()), pause.until()));
        });
        List<StageVisit> open = visits.of(id).stream().filter(StageVisit::open).toList();
        StageVisit found = open.stream()
                .filter(visit -> visit.stage().equals(stage))
                .findFirst()
                .orElse(null);
        if (found == null) {
            said.refuse("stage", notIn(open));
        }
        return found;
    }

    private static Sentence notIn(List<StageVisit> open) {
        return open.isEmpty()
                ? Sentence.of("rollout.refused.hold.no-stage")
                : Sentence.of(
                        "rollout.refused.hold.stage",
                        open.stream()
                                .map(visit -> visit.stage() + " (" + visit.name() + ")")
                                .toList());
    }
}
