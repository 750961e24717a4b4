package io.crossing.escalation;

import io.crossing.process.WorkingTime;
import io.crossing.rollout.StageVisits;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Asks again about a stage that is still late a while after a decision which left its deadline as it was, so that no answer silences a
 * ladder. The answer stays on record as it was given; what is asked then is an escalation of its own, on the rung above.
 */
@Service
public class AskingAgain {

    /** How long an answer counts where the ladder does not say it. */
    private static final Wait USUALLY = new Wait(Period.ofDays(1), Duration.ZERO);

    private final JdbcEscalations escalations;
    private final RaisingEscalation raising;
    private final StageVisits visits;
    private final WorkingTime time;
    private final Clock clock;

    AskingAgain(
            JdbcEscalations escalations, RaisingEscalation raising, StageVisits visits, WorkingTime time, Clock clock) {
        this.escalations = escalations;
        this.raising = raising;
        this.visits = visits;
        this.time = time;
        this.clock = clock;
    }

    /**
     * Notes that an answer has been given which leaves the deadline as it is.
     *
     * @return when it is looked whether the stage is still late; empty where it is not late any more
     */
    Optional<Instant> whenAfter(Escalation answered, Instant answeredAt) {
        if (overdue(answered).isEmpty()) {
            return Optional.empty();
        }
        Wait rest = answered.rung(answered.rung())
                .flatMap(rung -> Wait.read(rung.rest()))
                .filter(wait -> !wait.none())
                .orElse(USUALLY);
        Instant again = rest.after(answeredAt, time.of(answered.rollout())).truncatedTo(ChronoUnit.MILLIS);
        escalations.askAgain(answered.id(), again);
        return Optional.of(again);
    }

    /** Asks again if the stage is still late; whoever is asked by an escalation that was raised meanwhile is enough. */
    @Transactional
    public void askAgain(EscalationId id) {
        Escalation answered = escalations.locked(id);
        if (answered.asksAgainAt() != null) {
            escalations.askAgain(id, null);
            overdue(answered).ifPresent(due -> raising.raiseAgain(answered, due));
        }
    }

    /** The deadline of the stage if it has passed and the stage is not finished. */
    private Optional<Instant> overdue(Escalation escalation) {
        return visits.dueAt(escalation.rollout(), escalation.stage()).filter(due -> !due.isAfter(clock.instant()));
    }
}
