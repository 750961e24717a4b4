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
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who hears of a late stage on which rung, as it is now: each person is looked up once. While the sponsor has left and no successor has
 * confirmed, the rungs of the sponsor and above go one higher. Somebody who has no account any more is passed over for the next above; for
 * somebody who is away their substitute hears.
 */
final class HearersOf {

    private final Rollout rollout;
    private final @Nullable StageId stage;
    private final People people;
    private final Processes processes;
    private final WorkOfStage work;
    private final Map<PersonId, Optional<Person>> known = new HashMap<>();

    HearersOf(Rollout rollout, @Nullable StageId stage, People people, Processes processes, WorkOfStage work) {
        this.rollout = rollout;
        this.stage = stage;
        this.people = people;
        this.processes = processes;
        this.work = work;
    }

    /** Who is told at that moment, or who stands in for them in this rollout; the lead where nobody above is left. */
    Told at(Hearer hearer, Instant at) {
        PersonId principal = principal(hearer);
        return people.substituteOf(principal, rollout.id(), at)
                .map(substitute -> new Told(substitute, principal))
                .orElseGet(() -> new Told(principal, null));
    }

    /** Whose decision it is when a rung that decides nothing comes first: the sponsor's, or whoever is next above. */
    PersonId decider(Hearer hearer) {
        return principal(hearer.decides() ? hearer : Hearer.SPONSOR);
    }

    /** Who is next above the sponsor. */
    PersonId afterSponsor() {
        return from(Hearer.DEPUTY);
    }

    private PersonId principal(Hearer hearer) {
        return from(hearer.decides() && sponsorMissing() ? above(hearer) : hearer);
    }

    private static Hearer above(Hearer hearer) {
        return Hearer.values()[Math.min(hearer.ordinal() + 1, Hearer.FOUNDER.ordinal())];
    }

    private PersonId from(Hearer lowest) {
        return Arrays.stream(Hearer.values())
                .skip(lowest.ordinal())
                .flatMap(hearer -> person(hearer).stream())
                .findFirst()
                .orElse(rollout.lead());
    }

    private Optional<PersonId> person(Hearer hearer) {
        return switch (hearer) {
            case HOLDER -> stage == null ? Optional.empty() : longestHolder(stage);
            case OWNER -> active(rollout.owner());
            case SPONSOR -> active(rollout.sponsor());
            case DEPUTY -> active(rollout.sponsorDeputy());
            case SUPERIOR -> superiorOfSponsor();
            case FOUNDER -> founder();
        };
    }

    private Optional<PersonId> longestHolder(StageId in) {
        return work.openOf(rollout.id(), in).stream()
                .flatMap(waiting -> active(waiting.person()).stream())
                .findFirst();
    }

    /** Whether the sponsor has left and no successor has confirmed: the diagram then works with whoever stands in. */
    private boolean sponsorMissing() {
        boolean unconfirmed = read(PilotToScale.SPONSOR_CONFIRMED)
                .filter(confirmed -> !confirmed)
                .isPresent();
        boolean stoodInFor = read(PilotToScale.SPONSOR)
                .filter(sponsor -> !sponsor.equals(rollout.sponsor().value()))
                .isPresent();
        return active(rollout.sponsor()).isEmpty() || (unconfirmed && stoodInFor);
    }

    private <T> Optional<T> read(ProcessVariable<T> variable) {
        return processes.get(rollout.process(), rollout.id(), variable);
    }

    private Optional<PersonId> superiorOfSponsor() {
        return active(rollout.answersTo())
                .or(() -> person(rollout.sponsor()).map(Person::superior).flatMap(this::active));
    }

    private Optional<PersonId> founder() {
        return people.inRole(Role.FOUNDER).stream().map(Person::id).findFirst();
    }

    private Optional<PersonId> active(@Nullable PersonId person) {
        return Optional.ofNullable(person)
                .filter(id -> person(id).filter(Person::active).isPresent());
    }

    private Optional<Person> person(PersonId id) {
        return known.computeIfAbsent(id, people::find);
    }
}
