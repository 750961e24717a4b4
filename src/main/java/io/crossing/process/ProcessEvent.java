package io.crossing.process;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What happened in a running diagram. Published in the transaction in which it happened: a listener that throws undoes
 * the step, and what a listener writes commits with it.
 */
public sealed interface ProcessEvent {

    RolloutId rollout();

    /** A process began; {@code version} is the version of the diagram that it runs on. */
    record ProcessStarted(RolloutId rollout, String process, int version, String run, Instant at)
            implements ProcessEvent {}

    /**
     * A process came to an end.
     *
     * @param end the element id of the end event
     * @param outcome the word that the diagram gives that end (property {@code outcome}), absent for an ordinary one
     */
    record ProcessEnded(
            RolloutId rollout,
            String process,
            String run,
            String end,
            @Nullable String outcome,
            Instant at) implements ProcessEvent {}

    /**
     * A rollout entered a stage, for the first time or again.
     *
     * @param dueAt when the stage's deadline timer is due; absent where the diagram gives it none
     */
    record StageEntered(
            RolloutId rollout,
            StageId stage,
            String name,
            Instant at,
            @Nullable Instant dueAt) implements ProcessEvent {}

    /** A rollout left a stage, finished or because the rollout moved elsewhere ({@code cancelled}). */
    record StageLeft(RolloutId rollout, StageId stage, Instant at, boolean cancelled) implements ProcessEvent {}

    /** The deadline of a stage that is being worked on was moved, or set again after it had passed. */
    record StageDeadlineMoved(
            RolloutId rollout, StageId stage, @Nullable Instant from, Instant to, Instant at) implements ProcessEvent {}

    /** What a rollout waits for comes at another time, as day 30 after a go-live does when the clock stood still. */
    record WaitMoved(RolloutId rollout, RolloutTimer timer, Instant to, Instant at) implements ProcessEvent {}

    /** Somebody is asked to do something. */
    record TaskOpened(RolloutId rollout, OpenedTask task) implements ProcessEvent {}

    /** A task is asked again, because whoever had done it took that back. */
    record TaskReopened(RolloutId rollout, OpenedTask task, PersonId by) implements ProcessEvent {}

    /** A task has another assignee, or none. */
    record TaskAssigned(
            RolloutId rollout, WorkItemId id, @Nullable PersonId assignee, Instant at) implements ProcessEvent {}

    /** A task was done. */
    record TaskCompleted(RolloutId rollout, WorkItemId id, Instant at) implements ProcessEvent {}

    /** A task went away undone, because what it was for ended. */
    record TaskWithdrawn(RolloutId rollout, WorkItemId id, Instant at) implements ProcessEvent {}

    /**
     * A task is asked as another version of its diagram draws it, because its rollout was moved there.
     *
     * @param before the id of its element in the old version
     */
    record TaskRedrawn(RolloutId rollout, String before, OpenedTask task) implements ProcessEvent {}

    /**
     * What runs for a rollout was moved to another version of its diagram.
     *
     * @param renamed ids of elements of the old version and what they are called in the new one, where that differs
     * @param stages the stages that it is in, by their ids in the old version
     */
    record RunMoved(
            RolloutId rollout,
            String process,
            String run,
            int from,
            int to,
            Map<String, String> renamed,
            List<MovedStage> stages,
            Instant at)
            implements ProcessEvent {}

    /**
     * A stage that a rollout is in while it is moved.
     *
     * @param deadline whether the new version gives it a deadline
     */
    record MovedStage(StageId before, StageId stage, String name, boolean deadline) {}

    /**
     * A DMN table was asked.
     *
     * @param findings the rules that fired, each with its outputs by name; empty where nothing is missing
     */
    record GateDecided(
            RolloutId rollout,
            String element,
            String name,
            @Nullable StageId stage,
            @Nullable TeamId team,
            List<Map<String, Object>> findings,
            Instant at)
            implements ProcessEvent {}

    /**
     * What the diagram says of a task that has just been opened.
     *
     * @param element the task's element id, for example {@code Task_NameOwner}
     * @param why one sentence from the diagram's documentation
     * @param stage the stage it belongs to; absent for what runs beside the stages
     * @param team the team it is about, where the diagram asks each team
     * @param groups roles that it is offered to, as in {@link io.crossing.process}: {@code lead}, {@code participant} …
     * @param notBy people who may not take it
     * @param decisions what is decided here, as the decision rights name it: {@code spend}, {@code teams} …
     * @param delegable whether somebody who stands in for whoever has it may do it on their behalf
     * @param dueAt the task's own due date; absent where only the stage has one
     */
    record OpenedTask(
            WorkItemId id,
            String process,
            String element,
            String name,
            String why,
            @Nullable FormRef form,
            @Nullable StageId stage,
            @Nullable TeamId team,
            @Nullable PersonId assignee,
            Set<PersonId> candidates,
            Set<String> groups,
            Set<PersonId> notBy,
            Set<String> decisions,
            boolean delegable,
            Instant at,
            @Nullable Instant dueAt) {

        /** The same, with somebody who has it. */
        public OpenedTask heldBy(PersonId holder) {
            return new OpenedTask(
                    id,
                    process,
                    element,
                    name,
                    why,
                    form,
                    stage,
                    team,
                    holder,
                    candidates,
                    groups,
                    notBy,
                    decisions,
                    delegable,
                    at,
                    dueAt);
        }
    }
}
