package io.crossing.rollout;

import io.crossing.people.People;
import io.crossing.people.Person;
import io.crossing.process.PersonId;
import io.crossing.rollout.jdbc.Settlements;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who may do what with a rollout at any time; who stands in for somebody absent may do it for them. */
@Component
class Rights {

    private final Settlements settlements;
    private final People people;
    private final Clock clock;

    Rights(Settlements settlements, People people, Clock clock) {
        this.settlements = settlements;
        this.people = people;
        this.clock = clock;
    }

    boolean mayStop(Rollout rollout, PersonId person) {
        return isOneOf(rollout, person, settlements.decider(rollout, DecisionRight.STOP), rollout.sponsor());
    }

    boolean mayNarrow(Rollout rollout, PersonId person) {
        return isOneOf(rollout, person, settlements.decider(rollout, DecisionRight.TEAMS), rollout.sponsor());
    }

    boolean mayHold(Rollout rollout, PersonId person) {
        return isOneOf(rollout, person, rollout.lead(), rollout.sponsor());
    }

    boolean maySayOwnerLeaves(Rollout rollout, PersonId person) {
        return isOneOf(rollout, person, rollout.owner(), rollout.lead());
    }

    boolean maySaySponsorLeaves(Rollout rollout, PersonId person) {
        return isOneOf(rollout, person, rollout.sponsor(), rollout.lead());
    }

    /**
     * Each of these returns for whom somebody does it who only stands in, for the record.
     *
     * @throws NotAllowed that names whose it is
     */
    @Nullable PersonId stop(Rollout rollout, PersonId by, @Nullable PersonId onBehalfOf) {
        must(
                mayStop(rollout, by) || onBehalfOf != null && mayStop(rollout, onBehalfOf),
                "Stopping this rollout is up to ",
                settlements.decider(rollout, DecisionRight.STOP),
                rollout.sponsor());
        return onBehalfOf != null
                ? onBehalfOf
                : absent(rollout, by, settlements.decider(rollout, DecisionRight.STOP), rollout.sponsor());
    }

    /** @throws NotAllowed that names whose it is */
    @Nullable PersonId narrow(Rollout rollout, PersonId by, @Nullable PersonId onBehalfOf) {
        must(
                mayNarrow(rollout, by) || onBehalfOf != null && mayNarrow(rollout, onBehalfOf),
                "Leaving out teams is up to ",
                settlements.decider(rollout, DecisionRight.TEAMS),
                rollout.sponsor());
        return onBehalfOf != null
                ? onBehalfOf
                : absent(rollout, by, settlements.decider(rollout, DecisionRight.TEAMS), rollout.sponsor());
    }

    /** @throws NotAllowed that names whose it is */
    @Nullable PersonId hold(Rollout rollout, PersonId by) {
        must(
                mayHold(rollout, by),
                "Putting this rollout on hold and letting it go on is up to ",
                rollout.lead(),
                rollout.sponsor());
        return absent(rollout, by, rollout.lead(), rollout.sponsor());
    }

    boolean mayReopen(Rollout rollout, PersonId person) {
        return isOneOf(rollout, person, rollout.lead());
    }

    /** @throws NotAllowed that names whose it is */
    @Nullable PersonId reopen(Rollout rollout, PersonId by) {
        must(mayReopen(rollout, by), "Reopening a stage is up to the lead, ", rollout.lead());
        return absent(rollout, by, rollout.lead());
    }

    /** @throws NotAllowed that names whose it is */
    @Nullable PersonId nudge(Rollout rollout, PersonId by) {
        must(mayHold(rollout, by), "Reminding people is up to ", rollout.lead(), rollout.sponsor());
        return absent(rollout, by, rollout.lead(), rollout.sponsor());
    }

    /** @throws NotAllowed that names whose it is */
    @Nullable PersonId sayOwnerLeaves(Rollout rollout, PersonId by) {
        must(maySayOwnerLeaves(rollout, by), "Saying that the owner leaves is up to ", rollout.owner(), rollout.lead());
        return absent(rollout, by, rollout.owner(), rollout.lead());
    }

    /** @throws NotAllowed that names whose it is */
    @Nullable PersonId saySponsorLeaves(Rollout rollout, PersonId by) {
        must(
                maySaySponsorLeaves(rollout, by),
                "Saying that the sponsor leaves is up to ",
                rollout.sponsor(),
                rollout.lead());
        return absent(rollout, by, rollout.sponsor(), rollout.lead());
    }

    private boolean isOneOf(Rollout rollout, PersonId person, @Nullable PersonId... entitled) {
        return Stream.of(entitled)
                .filter(Objects::nonNull)
                .anyMatch(one -> one.equals(person) || standsIn(rollout, person, one));
    }

    /** Who is away, where somebody may do it only in their stead. */
    private @Nullable PersonId absent(Rollout rollout, PersonId person, @Nullable PersonId... entitled) {
        if (Stream.of(entitled).anyMatch(person::equals)) {
            return null;
        }
        return Stream.of(entitled)
                .filter(Objects::nonNull)
                .filter(one -> standsIn(rollout, person, one))
                .findFirst()
                .orElse(null);
    }

    private boolean standsIn(Rollout rollout, PersonId person, PersonId entitled) {
        return people.substituteOf(entitled, rollout.id(), clock.instant())
                .filter(person::equals)
                .isPresent();
    }

    private void must(boolean allowed, String what, @Nullable PersonId... whose) {
        if (!allowed) {
            List<String> names = Stream.of(whose)
                    .filter(Objects::nonNull)
                    .distinct()
                    .map(one -> people.find(one).map(Person::name).orElse(one.value()))
                    .toList();
            throw new NotAllowed(what + String.join(" or ", names) + ".");
        }
    }
}
