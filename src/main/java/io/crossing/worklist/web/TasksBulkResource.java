package io.crossing.worklist.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.crossing.people.Person;
import io.crossing.process.PersonId;
import io.crossing.process.WorkItemId;
import io.crossing.process.form.FieldError;
import io.crossing.rollout.AnswersRefused;
import io.crossing.worklist.AssigningWorkItem;
import io.crossing.worklist.ClaimingWorkItem;
import io.crossing.worklist.FollowingUp;
import io.crossing.worklist.GivingBackWorkItem;
import io.crossing.worklist.WorkItem;
import io.crossing.worklist.web.Bodies.BulkBody;
import io.crossing.worklist.web.Refusing.Tried;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The same for several tasks, each for itself. */
@RestController
@RequestMapping("/api/v1/tasks/bulk")
@Tag(name = "tasks")
@ApiResponse(responseCode = "401", description = "Sign in first", content = @Content(mediaType = Refused.AS))
class TasksBulkResource {

    private static final int MOST = 200;

    private final ClaimingWorkItem claiming;
    private final GivingBackWorkItem givingBack;
    private final AssigningWorkItem assigning;
    private final FollowingUp followingUp;
    private final Refusing refusing;
    private final Clock clock;

    TasksBulkResource(
            ClaimingWorkItem claiming,
            GivingBackWorkItem givingBack,
            AssigningWorkItem assigning,
            FollowingUp followingUp,
            Refusing refusing,
            Clock clock) {
        this.claiming = claiming;
        this.givingBack = givingBack;
        this.assigning = assigning;
        this.followingUp = followingUp;
        this.refusing = refusing;
        this.clock = clock;
    }

    @PostMapping
    @Operation(
            summary = "Take, give back, hand over or put off several tasks",
            description = "Each for itself: the answer says for every id whether it went through and, if not, why.")
    @ApiResponse(responseCode = "200", description = "A result for each id, in their order")
    @ApiResponse(
            responseCode = "422",
            description = "There are no ids, too many, or the action is unknown; nothing was changed",
            content = @Content(mediaType = Refused.AS))
    BulkView act(@RequestBody BulkBody body, Person by) {
        List<String> ids = ids(body.ids());
        Function<WorkItemId, WorkItem> action = action(body, by);
        return new BulkView(ids.stream().map(id -> result(id, action, by)).toList());
    }

    private Result result(String id, Function<WorkItemId, WorkItem> action, Person by) {
        Tried<WorkItem> tried = refusing.attempt(() -> action.apply(new WorkItemId(id)));
        return new Result(
                id,
                tried.problem().isEmpty(),
                tried.value()
                        .map(item -> TaskView.of(item, by, clock.instant()))
                        .orElse(null),
                tried.problem().orElse(null));
    }

    private Function<WorkItemId, WorkItem> action(BulkBody body, Person by) {
        String word = body.action() == null ? "" : body.action();
        return switch (word) {
            case "claim" -> id -> claiming.claim(id, by);
            case "unclaim" -> id -> givingBack.giveBack(id, by);
            case "assign" -> {
                PersonId to = Receiver.of(body.to());
                String note = body.note() == null ? "" : body.note();
                yield id -> assigning.assign(id, by, to, note);
            }
            case "follow-up" -> id -> followingUp.followUp(id, by, body.until());
            default -> throw refused("action", "This is claim, unclaim, assign or follow-up.");
        };
    }

    private static List<String> ids(@Nullable List<String> ids) {
        if (ids == null || ids.isEmpty() || ids.size() > MOST || ids.contains(null)) {
            throw refused("ids", "Name 1 to " + MOST + " tasks.");
        }
        return ids.stream().distinct().toList();
    }

    private static AnswersRefused refused(String field, String message) {
        return new AnswersRefused(List.of(new FieldError(field, message)));
    }

    /** What came of it. */
    @Schema(name = "BulkResult")
    record BulkView(List<Result> results) {}

    /** What came of it for one task. */
    @Schema(name = "BulkResultOfOne")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Result(
            String id,
            @Schema(description = "Whether it went through") boolean done,
            @Nullable TaskView task,

            @Schema(description = "Why it did not") @Nullable ProblemDetail problem) {}
}
