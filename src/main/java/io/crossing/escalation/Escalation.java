package io.crossing.escalation;

import io.crossing.process.PersonId;
import io.crossing.process.RolloutId;
import io.crossing.process.StageId;
import io.crossing.process.WorkItemId;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A stage passed its deadline, and somebody is asked to decide.
 *
 * @param dueAt the deadline that passed
 * @param recipient whom it was raised to: the sponsor, or one rung higher while there is none
 * @param task the work item with which it is answered; absent where the diagram asks nobody
 * @param closedAt when it closed by itself
 * @param rungs the ladder from below, what lies ahead included
 */
public record Escalation(
        EscalationId id,
        RolloutId rollout,
        StageId stage,
        String stageName,
        Instant dueAt,
        Instant raisedAt,
        EscalationState state,
        PersonId recipient,
        @Nullable WorkItemId task,
        @Nullable Acknowledgement acknowledgement,
        @Nullable Answer answer,
        @Nullable Instant closedAt,
        List<Rung> rungs) {

    public Escalation {
        rungs = rungs.stream().sorted(Comparator.comparingInt(Rung::number)).toList();
    }

    public boolean open() {
        return state == EscalationState.OPEN;
    }

    /** The highest rung on which somebody was told. */
    public int rung() {
        return rungs.stream()
                .filter(rung -> rung.toldAt() != null)
                .mapToInt(Rung::number)
                .max()
                .orElse(1);
    }

    /** Everybody who was told so far. */
    public Set<PersonId> sentTo() {
        return rungs.stream()
                .flatMap(rung -> Stream.ofNullable(rung.to()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    boolean hasRung(int number) {
        return rungs.stream().anyMatch(rung -> rung.number() == number);
    }

    /**
     * On which rung somebody has to be told now that the timer of one has fired: that one, or the highest whose time has come as
     * well; empty if somebody was told on it or above already, or the escalation is over.
     */
    OptionalInt turn(int fired, Instant now) {
        int due = rungs.stream()
                .filter(rung -> !rung.dueAt().isAfter(now))
                .mapToInt(Rung::number)
                .reduce(fired, Math::max);
        return open() && due > rung() ? OptionalInt.of(due) : OptionalInt.empty();
    }

    /** The rung whose turn is next; empty after the last, and once it is over. */
    public Optional<Rung> next() {
        return open()
                ? rungs.stream()
                        .filter(rung -> !rung.settled() && rung.number() > rung())
                        .findFirst()
                : Optional.empty();
    }

    /** When it was over; absent while it is open. */
    public @Nullable Instant overAt() {
        return answer == null ? closedAt : answer.at();
    }
}
