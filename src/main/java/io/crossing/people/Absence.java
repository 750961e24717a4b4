package io.crossing.people;

import io.crossing.process.PersonId;
import io.crossing.process.RolloutId;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import java.util.UUID;

/**
 * Somebody is away, and somebody else stands in.
 *
 * @param from the first day, which begins at midnight in the time zone of whoever is away
 * @param until the last day of the absence
 * @param rollouts those in which the substitute stands in; empty for all that no other absence of these days names
 */
public record Absence(UUID id, LocalDate from, LocalDate until, PersonId substitute, Set<RolloutId> rollouts) {

    public Absence {
        rollouts = Set.copyOf(rollouts);
    }

    public Absence(LocalDate from, LocalDate until, PersonId substitute, Set<RolloutId> rollouts) {
        this(UUID.randomUUID(), from, until, substitute, rollouts);
    }

    public Absence(LocalDate from, LocalDate until, PersonId substitute) {
        this(from, until, substitute, Set.of());
    }

    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }

    /** Whether it is for whatever no other absence names. */
    public boolean everywhere() {
        return rollouts.isEmpty();
    }

    Absence withId(UUID other) {
        return new Absence(other, from, until, substitute, rollouts);
    }

    /** Whether two people would stand in for the same thing on the same day. */
    boolean clashesWith(Absence other) {
        boolean sameDay = !until.isBefore(other.from) && !other.until.isBefore(from);
        boolean sameWork = everywhere() && other.everywhere() || !Collections.disjoint(rollouts, other.rollouts);
        return sameDay && sameWork && !id.equals(other.id);
    }
}
