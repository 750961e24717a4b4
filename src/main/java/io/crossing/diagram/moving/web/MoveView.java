package io.crossing.diagram.moving.web;

import io.crossing.diagram.moving.Move;
import io.crossing.diagram.moving.MoveResult;
import io.crossing.diagram.moving.MoveState;
import io.crossing.diagram.moving.Reason;
import io.crossing.diagram.moving.Verdict;
import io.crossing.process.MovedDate;
import io.crossing.process.MovedTask;
import io.crossing.process.TimersWhenMoved;
import io.crossing.web.Page;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A move as the API says it. */
@Schema(name = "Move")
record MoveView(
        UUID id,
        @Schema(example = "PilotToScale") String diagram,
        @Schema(example = "3") int fromVersion,
        @Schema(example = "4") int toVersion,

        @Schema(description = "Elements and where somebody chose that they lead")
        Map<String, String> mapping,

        TimersWhenMoved timers,
        Map<String, TimersWhenMoved> timersOf,
        boolean dryRun,
        @Nullable String reason,
        @Schema(example = "ada") String askedBy,
        Instant createdAt,
        MoveState state,
        @Nullable Instant finishedAt,

        @Schema(description = "The move that it leads back") @Nullable UUID backOf,

        ProgressView progress,
        @Nullable Page<RolloutView> rollouts) {

    static MoveView of(Move move, @Nullable Page<RolloutView> rollouts) {
        return new MoveView(
                move.id().value(),
                move.order().process(),
                move.order().from(),
                move.order().to(),
                move.order().byHand(),
                move.order().timers(),
                move.order().timersOf(),
                move.dryRun(),
                move.why(),
                move.by().value(),
                move.createdAt(),
                move.state(),
                move.finishedAt(),
                move.backOf() == null ? null : move.backOf().value(),
                ProgressView.of(move.progress()),
                rollouts);
    }

    /** How far a move has come. */
    @Schema(name = "MoveProgress")
    record ProgressView(
            int total,
            int done,

            @Schema(description = "How many were moved or, in a dry run, would be")
            int clean,

            @Schema(description = "How many need somebody to say where they go on")
            int map,

            int blocked) {

        static ProgressView of(Move.Progress progress) {
            return new ProgressView(
                    progress.total(), progress.done(), progress.clean(), progress.map(), progress.blocked());
        }
    }

    /** What a move came to for one rollout. */
    @Schema(name = "MovedRollout")
    record RolloutView(
            UUID id,
            @Schema(example = "Invoice triage") String name,

            @Schema(description = "Absent while it waits for its turn") @Nullable Verdict verdict,

            @Schema(description = "Whether it runs on the new version now")
            boolean moved,

            @Nullable Reason reason,

            @Schema(description = "The reason in words") @Nullable String why,

            @Schema(description = "The elements that need a place to go on")
            List<String> elements,

            @Schema(description = "The deadline of the stage that it is in") @Nullable Instant dueBefore,

            @Nullable Instant dueAfter,
            List<DateView> dates,
            List<TaskView> tasks) {

        static RolloutView of(MoveResult result, @Nullable String why) {
            return new RolloutView(
                    result.rollout().value(),
                    result.name(),
                    result.verdict(),
                    result.moved(),
                    result.reason(),
                    why,
                    result.elements(),
                    result.deadline().map(MovedDate::before).orElse(null),
                    result.deadline().map(MovedDate::after).orElse(null),
                    result.dates().stream().map(DateView::of).toList(),
                    result.tasks().stream().map(TaskView::of).toList());
        }
    }

    /** A date before and after. */
    @Schema(name = "MovedDate")
    record DateView(
            @Schema(example = "Timer_OwnershipOverruns") String element,
            @Schema(example = "Ownership overran") String name,
            @Schema(example = "Stage_Ownership") @Nullable String stage,
            @Nullable Instant dueBefore,
            @Nullable Instant dueAfter) {

        static DateView of(MovedDate date) {
            return new DateView(
                    date.element(),
                    date.name(),
                    date.stage() == null ? null : date.stage().value(),
                    date.before(),
                    date.after());
        }
    }

    /** An open task before and after. */
    @Schema(name = "MovedTask")
    record TaskView(
            String id,
            @Schema(example = "Name the owner") String nameBefore,
            @Schema(example = "Name the owner and a deputy") String name,
            @Schema(example = "lea") @Nullable String person,

            @Schema(description = "Whom it is offered to, where nobody has it")
            Set<String> groups,

            @Schema(description = "Whether somebody is asked something else than before")
            boolean fresh,

            @Schema(description = "Whether it is asked with another form, or another version of it")
            boolean formChanged) {

        static TaskView of(MovedTask task) {
            return new TaskView(
                    task.id().value(),
                    task.nameBefore(),
                    task.name(),
                    task.holder() == null ? null : task.holder().value(),
                    task.groups(),
                    task.fresh(),
                    task.formChanged());
        }
    }
}
