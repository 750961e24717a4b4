package io.crossing.escalation;

import io.crossing.process.Timers;
import io.crossing.process.WorkingTime;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Stops a ladder for a while when somebody has acknowledged an escalation; if nothing follows it goes on from where it was. */
@Component
class Resting {

    private final JdbcRungs rungs;
    private final Timers timers;
    private final WorkingTime time;

    Resting(JdbcRungs rungs, Timers timers, WorkingTime time) {
        this.rungs = rungs;
        this.timers = timers;
        this.time = time;
    }

    /** How long the ladder rests after an acknowledgement now, as its rung says; empty where it does not, or nobody is left to tell. */
    Optional<Wait> restOf(Escalation escalation) {
        return escalation.ahead().isEmpty()
                ? Optional.empty()
                : escalation
                        .rung(escalation.rung())
                        .flatMap(rung -> Wait.read(rung.rest()))
                        .filter(wait -> !wait.none());
    }

    /** Puts off every rung ahead, and the timer with them; the escalation is locked. */
    Instant rest(Escalation escalation, Wait wait, Instant now) {
        WorkingTime ours = time.of(escalation.rollout());
        List<Rung> ahead = escalation.ahead();
        ahead.forEach(rung -> rungs.moveTo(escalation.id(), rung.number(), later(rung, wait, now, ours)));
        timers.move(
                escalation.rollout(),
                EscalationProcess.NEXT_RUNG,
                EscalationProcess.ESCALATION_ID,
                escalation.id().toString(),
                later(ahead.get(0), wait, now, ours));
        return wait.after(now, ours);
    }

    private static Instant later(Rung rung, Wait wait, Instant now, WorkingTime time) {
        return wait.after(rung.dueAt().isBefore(now) ? now : rung.dueAt(), time);
    }
}
