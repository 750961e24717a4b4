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
 * @param follows the escalation whose answer did not get the stage finished; absent where it is the first
 * @param asksAgainAt when it is looked whether the stage is still late after the answer; absent where the answer ended it
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
        @Nullable EscalationId follows,
        @Nullable Instant asksAgainAt,
        List<Rung> rungs) {

    public Escalation {
        rungs = rungs.stream().sorted(Comparator.comparingInt(Rung::number)).toList();
    }

    Escalation askedWith(WorkItemId item) {
        return new Escalation(
                id,
                rollout,
                stage,
                stageName,
                dueAt,
                raisedAt,
                state,
                recipient,
                item,
                acknowledgement,
                answer,
                closedAt,
                follows,
                asksAgainAt,
                rungs);
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

    /** The rung of that number. */
    public Optional<Rung> rung(int number) {
        return rungs.stream().filter(rung -> rung.number() == number).findFirst();
    }

    /**
     * On which rungs somebody has to be told now: the highest whose time has come, with those of the same moment; empty if none has, or
     * the escalation is over.
     */
    List<Rung> turn(Instant now) {
        List<Rung> due =
                ahead().stream().filter(rung -> !rung.dueAt().isAfter(now)).toList();
        return due.isEmpty()
                ? List.of()
                : due.stream()
                        .filter(rung ->
                                rung.dueAt().equals(due.get(due.size() - 1).dueAt()))
                        .toList();
    }

    /** The rung whose turn is next; empty after the last, and once it is over. */
    public Optional<Rung> next() {
        return ahead().stream().findFirst();
    }

    /** The rungs whose turn has not come; none once it is over. */
    public List<Rung> ahead() {
        return open()
                ? rungs.stream()
                        .filter(rung -> !rung.settled() && rung.number() > rung())
                        .toList()
                : List.of();
    }

    /** Whether this person was told of it as one who may decide. */
    public boolean toldToDecide(PersonId person) {
        return rungs.stream()
                .anyMatch(rung -> person.equals(rung.to()) && rung.hearer().decides());
    }

    /** Whether the ladder rests because of an acknowledgement. */
    public boolean resting(Instant now) {
        Instant until = acknowledgement == null ? null : acknowledgement.restsUntil();
        return open() && until != null && until.isAfter(now);
    }

    /** Whether a lower rung was for the same as this one, so that this one is a reminder. */
    public boolean again(Rung rung) {
        return rungs.stream().anyMatch(lower -> lower.number() < rung.number() && lower.hearer() == rung.hearer());
    }

    /** When it was over; absent while it is open. */
    public @Nullable Instant overAt() {
        return answer == null ? closedAt : answer.at();
    }
}
