package io.crossing.rollout;

import io.crossing.people.People;
import io.crossing.process.PersonId;
import io.crossing.process.ProcessValues;
import io.crossing.process.Processes;
import io.crossing.process.RolloutId;
import io.crossing.rollout.jdbc.JdbcParticulars;
import io.crossing.rollout.jdbc.JdbcRollouts;
import io.crossing.rollout.jdbc.Particulars;
import io.crossing.rollout.jdbc.RolloutChanges;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells the diagram that somebody left, so that it asks for a successor beside whatever runs. */
@Component
class Successions {

    private final JdbcRollouts rollouts;
    private final JdbcParticulars particulars;
    private final RolloutChanges changes;
    private final Processes processes;
    private final People people;

    Successions(
            JdbcRollouts rollouts,
            JdbcParticulars particulars,
            RolloutChanges changes,
            Processes processes,
            People people) {
        this.rollouts = rollouts;
        this.particulars = particulars;
        this.changes = changes;
        this.processes = processes;
        this.people = people;
    }

    /** Who stands in for the owner: the deputy, or the lead where there is none any more. */
    PersonId forOwner(Rollout rollout) {
        return firstThere(rollout, rollout.owner(), rollout.deputy());
    }

    /** Who stands in for the sponsor: the sponsor's deputy, or the lead where there is none any more. */
    PersonId forSponsor(Rollout rollout) {
        return firstThere(rollout, rollout.sponsor(), rollout.sponsorDeputy());
    }

    void askForOwner(Rollout rollout, PersonId standIn) {
        processes.set(
                rollout.process(),
                rollout.id(),
                ProcessValues.none()
                        .with(PilotToScale.OWNER, standIn.value())
                        .with(PilotToScale.OWNER_ACCEPTED, false)
                        .with(PilotToScale.SUCCESSOR_ASKED, true));
        processes.send(PilotToScale.OWNER_LEFT, rollout.id(), ProcessValues.none());
    }

    void askForSponsor(Rollout rollout, PersonId standIn) {
        processes.set(
                rollout.process(),
                rollout.id(),
                ProcessValues.none()
                        .with(PilotToScale.SPONSOR, standIn.value())
                        .with(PilotToScale.SPONSOR_CONFIRMED, false)
                        .with(PilotToScale.NEXT_SPONSOR_ASKED, true));
        processes.send(PilotToScale.SPONSOR_LEFT, rollout.id(), ProcessValues.none());
    }

    /** While a rollout is on hold nobody can be asked; who left meanwhile is succeeded when it goes on. */
    void askWhatWaited(RolloutId id) {
        Particulars known = particulars.of(id);
        Rollout rollout = rollouts.get(id);
        if (known.ownerAskedAfter()) {
            askForOwner(rollout, Objects.requireNonNullElse(rollout.owner(), rollout.lead()));
        }
        if (known.sponsorAskedAfter()) {
            askForSponsor(rollout, forSponsor(rollout));
        }
        changes.askedAfter(id);
    }

    private PersonId firstThere(Rollout rollout, @Nullable PersonId leaves, @Nullable PersonId deputy) {
        return Stream.of(deputy)
                .filter(Objects::nonNull)
                .filter(person -> !person.equals(leaves))
                .filter(people::isActive)
                .findFirst()
                .orElse(rollout.lead());
    }
}
