package io.crossing.escalation;

import io.crossing.people.People;
import io.crossing.people.Person;
import io.crossing.people.Role;
import io.crossing.process.PersonId;
import io.crossing.process.ProcessVariable;
import io.crossing.process.Processes;
import io.crossing.process.StageId;
import io.crossing.rollout.PilotToScale;
import io.crossing.rollout.Rollout;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Who hears of an escalation on which rung. While the sponsor has left and no successor has confirmed, the rungs of the sponsor and above
 * go one higher. Somebody who has no account any more is passed over for the next above; for somebody who is away their substitute hears.
 */
@Component
class Hearers {

    private final People people;
    private final Processes processes;
    private final WorkOfStage work;

    Hearers(People people, Processes processes, WorkOfStage work) {
        this.people = people;
        this.processes = processes;
        this.work = work;
    }

    /** Who is told at that moment; the lead where nobody above is left. */
    Told at(Hearer hearer, Rollout rollout, StageId stage, Instant at) {
        return there(principal(hearer, rollout, stage), rollout, at);
    }

    /** Whose decision it is when a rung that decides nothing comes first: the sponsor's, or whoever is next above. */
    PersonId decider(Hearer hearer, Rollout rollout, StageId stage) {
        return principal(hearer.decides() ? hearer : Hearer.SPONSOR, rollout, stage);
    }

    /** Who is next above the sponsor. */
    PersonId afterSponsor(Rollout rollout) {
        return from(Hearer.DEPUTY, rollout, null);
    }

    private PersonId principal(Hearer hearer, Rollout rollout, StageId stage) {
        boolean higher = hearer.decides() && sponsorMissing(rollout);
        return from(higher ? above(hearer) : hearer, rollout, stage);
    }

    private static Hearer above(Hearer hearer) {
        return Hearer.values()[Math.min(hearer.ordinal() + 1, Hearer.FOUNDER.ordinal())];
    }

    private PersonId from(Hearer lowest, Rollout rollout, @Nullable StageId stage) {
        return Arrays.stream(Hearer.values())
                .skip(lowest.ordinal())
                .flatMap(hearer -> person(hearer, rollout, stage).stream())
                .findFirst()
                .orElse(rollout.lead());
    }

    private Optional<PersonId> person(Hearer hearer, Rollout rollout, @Nullable StageId stage) {
        return switch (hearer) {
            case HOLDER -> stage == null ? Optional.empty() : longestHolder(rollout, stage);
            case OWNER -> active(rollout.owner());
            case SPONSOR -> active(rollout.sponsor());
            case DEPUTY -> active(rollout.sponsorDeputy());
            case SUPERIOR -> superiorOfSponsor(rollout);
            case FOUNDER -> founder();
        };
    }

    private Optional<PersonId> longestHolder(Rollout rollout, StageId stage) {
        return work.openOf(rollout.id(), stage).stream()
                .flatMap(waiting -> active(waiting.person()).stream())
                .findFirst();
    }

    /** The person, or who stands in for them in this rollout. */
    private Told there(PersonId principal, Rollout rollout, Instant at) {
        return people.substituteOf(principal, rollout.id(), at)
                .map(substitute -> new Told(substitute, principal))
                .orElseGet(() -> new Told(principal, null));
    }

    /** Whether the sponsor has left and no successor has confirmed: the diagram then works with whoever stands in. */
    private boolean sponsorMissing(Rollout rollout) {
        boolean unconfirmed = read(rollout, PilotToScale.SPONSOR_CONFIRMED)
                .filter(confirmed -> !confirmed)
                .isPresent();
        boolean stoodInFor = read(rollout, PilotToScale.SPONSOR)
                .filter(sponsor -> !sponsor.equals(rollout.sponsor().value()))
                .isPresent();
        return active(rollout.sponsor()).isEmpty() || (unconfirmed && stoodInFor);
    }

    private <T> Optional<T> read(Rollout rollout, ProcessVariable<T> variable) {
        return processes.get(rollout.process(), rollout.id(), variable);
    }

    private Optional<PersonId> superiorOfSponsor(Rollout rollout) {
        return active(rollout.answersTo())
                .or(() -> people.find(rollout.sponsor()).map(Person::superior).flatMap(this::active));
    }

    private Optional<PersonId> founder() {
        return people.inRole(Role.FOUNDER).stream().map(Person::id).findFirst();
    }

    private Optional<PersonId> active(@Nullable PersonId person) {
        return Optional.ofNullable(person).filter(people::isActive);
    }
}
