package io.crossing.worklist;

import io.crossing.process.FormRef;
import io.crossing.process.PersonId;
import io.crossing.process.RolloutId;
import io.crossing.process.Sentence;
import io.crossing.process.StageId;
import io.crossing.process.TeamId;
import io.crossing.process.WorkItemId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Something that somebody is asked to do.
 *
 * @param element the task's element id in the diagram, for example {@code Task_NameOwner}
 * @param why one sentence that says why this step exists
 * @param form the version of the form that it was opened with and is answered with; absent where nothing is asked
 * @param stage the stage it belongs to; absent for what runs beside the stages
 * @param assignee who has it; absent while nobody does
 * @param people whom it is offered to by name
 * @param groups the roles that it is offered to, as diagrams name them, for example {@code participant}
 * @param standIns who may do it on behalf of whoever has it
 * @param helpers whom whoever has it asked for help
 * @param excluded who may not take it
 * @param decisions what is decided with it, as the decision rights name it: {@code spend}, {@code teams} …
 * @param delegable whether somebody who stands in for whoever has it may do it on their behalf
 * @param dueAt its own due date, else that of its stage
 * @param ownDue whether the due date is its own, and so does not move with the stage's
 * @param followUpAt until when whoever has it has put it off
 * @param handover how it came to whoever has it, where somebody handed it over
 * @param closing how it ended; absent while it is open
 * @param heldUntil the last day of a hold, while the rollout or its stage stands still
 */
public record WorkItem(
        WorkItemId id,
        RolloutId rollout,
        String rolloutName,
        String area,
        String process,
        String element,
        String name,
        String why,
        @Nullable FormRef form,
        @Nullable StageId stage,
        @Nullable String stageName,
        @Nullable TeamId team,
        @Nullable String teamName,
        @Nullable PersonId assignee,
        Set<PersonId> people,
        Set<String> groups,
        Set<PersonId> standIns,
        Set<PersonId> helpers,
        Set<PersonId> excluded,
        Set<String> decisions,
        boolean delegable,
        WorkItemState state,
        Instant createdAt,
        @Nullable Instant dueAt,
        boolean ownDue,
        @Nullable Instant followUpAt,
        @Nullable Handover handover,
        @Nullable Closing closing,
        @Nullable LocalDate heldUntil) {

    public boolean open() {
        return state == WorkItemState.OPEN;
    }

    /** Whether it is open and goes on, and its due date has passed. */
    public boolean overdue(Instant now) {
        return open() && heldUntil == null && dueAt != null && !dueAt.isAfter(now);
    }

    public boolean heldBy(PersonId person) {
        return person.equals(assignee);
    }

    /** Whether it was offered to somebody, so that it can be given back. */
    public boolean offered() {
        return !people.isEmpty() || !groups.isEmpty();
    }

    /** The name with the team where it is about one. */
    public String title() {
        return teamName == null ? name : name + " (" + teamName + ")";
    }

    /** Somebody handed it over; absent {@code by} where the product did, because an account was closed for instance. */
    public record Handover(@Nullable PersonId by, Sentence note) {}

    /**
     * How it ended.
     *
     * @param by who did it; absent where it was withdrawn
     * @param onBehalfOf whom they stood in for
     */
    public record Closing(
            Instant at, @Nullable PersonId by, @Nullable PersonId onBehalfOf) {}
}
