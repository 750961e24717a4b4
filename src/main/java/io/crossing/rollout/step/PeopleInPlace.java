package io.crossing.rollout.step;

import io.crossing.people.People;
import io.crossing.process.PersonId;
import io.crossing.process.WorkingTime;
import io.crossing.rollout.DecisionRight;
import io.crossing.rollout.Rollout;
import io.crossing.rollout.jdbc.Acts;
import io.crossing.rollout.jdbc.JdbcParticulars;
import io.crossing.rollout.jdbc.Particulars;
import io.crossing.rollout.jdbc.Settlements;
import java.time.Clock;
import java.time.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whether the people whom a handoff needs are there today. */
@Component
class PeopleInPlace {

    private final People people;
    private final JdbcParticulars particulars;
    private final Settlements settlements;
    private final Acts acts;
    private final WorkingTime time;
    private final Clock clock;

    PeopleInPlace(
            People people,
            JdbcParticulars particulars,
            Settlements settlements,
            Acts acts,
            WorkingTime time,
            Clock clock) {
        this.people = people;
        this.particulars = particulars;
        this.settlements = settlements;
        this.acts = acts;
        this.time = time;
        this.clock = clock;
    }

    /** Somebody accepted ownership and is still there. */
    boolean ownerIsThere(Rollout rollout) {
        return particulars.of(rollout.id()).ownerAcceptedAt() != null && isThere(rollout.owner());
    }

    /** Somebody else can stand in for the owner. */
    boolean deputyIsThere(Rollout rollout) {
        PersonId deputy = rollout.deputy();
        return deputy != null && !deputy.equals(rollout.owner()) && isThere(deputy);
    }

    boolean sponsorIsThere(Rollout rollout) {
        Particulars known = particulars.of(rollout.id());
        return known.sponsorConfirmedAt() != null && known.sponsorLeftAt() == null && isThere(rollout.sponsor());
    }

    /** The sponsor's last act on record is no longer ago than the beat they chose. */
    boolean sponsorSpeaks(Rollout rollout) {
        String beat = particulars.of(rollout.id()).sponsorBeat();
        return beat != null
                && acts.last(rollout.id(), rollout.sponsor())
                        .filter(last -> !time.of(rollout.id())
                                .plus(last, Period.parse(beat))
                                .isBefore(clock.instant()))
                        .isPresent();
    }

    /** Every decision that a rollout needs has somebody who takes it. */
    boolean decisionsHaveDeciders(Rollout rollout) {
        List<DecisionRight> rights = settlements.decisionRights(rollout.id());
        return RecordDecisionRights.settledAll(rights) && rights.stream().allMatch(right -> isThere(right.decider()));
    }

    boolean isThere(@Nullable PersonId person) {
        return person != null && people.isActive(person);
    }
}
