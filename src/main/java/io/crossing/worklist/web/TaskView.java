package io.crossing.worklist.web;

import io.crossing.process.PersonId;
import io.crossing.worklist.Steads;
import io.crossing.worklist.WorkItem;
import io.crossing.worklist.WorkItem.Closing;
import io.crossing.worklist.WorkItem.Handover;
import io.crossing.worklist.WorkItemState;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A task as the API tells of it. */
@Schema(name = "Task")
record TaskView(
        @Schema(example = "5f0c6f0e-8f4b-11f0-9d4e-0242ac120002")
        String id,

        @Schema(example = "Name the owner") String name,

        @Schema(example = "A workflow that nobody owns dies with the next change.")
        String why,

        UUID rolloutId,
        @Schema(example = "Invoice triage") String rolloutName,

        @Schema(description = "Absent for what runs beside the stages", example = "Stage_Ownership") @Nullable String stage,

        @Schema(example = "Ownership") @Nullable String stageName,

        @Schema(description = "The team it is about, where it is about one") @Nullable UUID team,

        @Schema(example = "Accounts payable") @Nullable String teamName,
        WorkItemState state,

        @Schema(description = "Who has it", example = "lea") @Nullable String assignee,

        @Schema(description = "Who may take it") List<CandidateView> candidates,

        @Schema(description = "Whom whoever has it asked for help")
        List<String> helpers,

        Instant createdAt,
        @Nullable Instant dueAt,
        boolean overdue,

        @Schema(description = "When it is in its holder's list again") @Nullable Instant followUpAt,

        @Schema(description = "Whom you would do it for or, once it is done, whom it was done for", example = "olga")
        @Nullable String onBehalfOf,

        @Schema(description = "Whether whoever stands in for its holder may do it")
        boolean delegable,

        @Schema(description = "What was said when it was handed over") @Nullable String note,

        @Nullable String completedBy,

        @Schema(description = "When it was done or withdrawn") @Nullable Instant closedAt) {

    static TaskView of(WorkItem item, Steads reader, Instant now) {
        Closing closing = item.closing();
        Handover handover = item.handover();
        return new TaskView(
                item.id().value(),
                item.name(),
                item.why(),
                item.rollout().value(),
                item.rolloutName(),
                item.stage() == null ? null : item.stage().value(),
                item.stageName(),
                item.team() == null ? null : item.team().value(),
                item.teamName(),
                item.state(),
                value(item.assignee()),
                candidates(item),
                item.helpers().stream().map(PersonId::value).sorted().toList(),
                item.createdAt(),
                item.dueAt(),
                item.overdue(now),
                item.followUpAt(),
                value(closing == null ? reader.onBehalfOf(item).orElse(null) : closing.onBehalfOf()),
                item.delegable(),
                handover == null ? null : handover.note().toString(),
                closing == null ? null : value(closing.by()),
                closing == null ? null : closing.at());
    }

    private static List<CandidateView> candidates(WorkItem item) {
        Stream<CandidateView> people =
                item.people().stream().map(PersonId::value).sorted().map(id -> new CandidateView(id, null));
        Stream<CandidateView> groups = item.groups().stream().sorted().map(group -> new CandidateView(null, group));
        return Stream.concat(people, groups).toList();
    }

    private static @Nullable String value(@Nullable PersonId person) {
        return person == null ? null : person.value();
    }
}
