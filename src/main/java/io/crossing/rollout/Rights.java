package io.crossing.rollout;

import io.crossing.people.People;
import io.crossing.people.Person;
import io.crossing.process.PersonId;
import io.crossing.process.Sentence;
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
                "stop",
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
                "narrow",
                settlements.decider(rollout, DecisionRight.TEAMS),
                rollout.sponsor());
        return onBehalfOf != null
                ? onBehalfOf
                : absent(rollout, by, settlements.decider(rollout, DecisionRight.TEAMS), rollout.sponsor());
    }

    /** @throws NotAllowed that names whose it is */
    @Nullable PersonId hold(Rollout rollout, PersonId by) {
        must(mayHold(rollout, by), "hold", rollout.lead(), rollout.sponsor());
        return absent(rollout, by, rollout.lead(), rollout.sponsor());
    }

    boolean mayReopen(Rollout rollout, PersonId person) {
        return isOneOf(rollout, person, rollout.lead());
    }

    /** @throws NotAllowed that names whose it is */
    @Nullable PersonId reopen(Rollout rollout, PersonId by) {
        must(mayReopen(rollout, by), "reopen", rollout.lead());
        return absent(rollout, by, rollout.lead());
    }

    boolean maySkip(Rollout rollout, PersonId person) {
        return mayReopen(rollout, person);
    }

    /** @throws NotAllowed that names whose it is */
    @Nullable PersonId skip(Rollout rollout, PersonId by) {
        must(maySkip(rollout, by), "skip", rollout.lead());
        return absent(rollout, by, rollout.lead());
    }

    /** @throws NotAllowed that names whose it is */
    @Nullable PersonId nudge(Rollout rollout, PersonId by) {
        must(mayHold(rollout, by), "nudge", rollout.lead(), rollout.sponsor());
        return absent(rollout, by, rollout.lead(), rollout.sponsor());
    }

    /** @throws NotAllowed that names whose it is */
    @Nullable PersonId sayOwnerLeaves(Rollout rollout, PersonId by) {
        must(maySayOwnerLeaves(rollout, by), "owner-leaves", rollout.owner(), rollout.lead());
        return absent(rollout, by, rollout.owner(), rollout.lead());
    }

    /** @throws NotAllowed that names whose it is */
    @Nullable PersonId saySponsorLeaves(Rollout rollout, PersonId by) {
        must(maySaySponsorLeaves(rollout, by), "sponsor-leaves", rollout.sponsor(), rollout.lead());
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
            Object who =
                    names.size() == 2 ? Sentence.of("rollout.refused.up-to.or", names.get(0), names.get(1)) : names;
            throw new NotAllowed(Sentence.of("rollout.refused.up-to." + what, who));
        }
    }
}
