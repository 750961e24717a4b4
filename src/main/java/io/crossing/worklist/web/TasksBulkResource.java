package io.crossing.worklist.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.crossing.people.Person;
import io.crossing.worklist.Substitutes;
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

    private final ActingOnTasks acting;
    private final Substitutes substitutes;
    private final Clock clock;

    TasksBulkResource(ActingOnTasks acting, Substitutes substitutes, Clock clock) {
        this.acting = acting;
        this.substitutes = substitutes;
        this.clock = clock;
    }

    @PostMapping
    @Operation(
            summary = "Take, give back, hand over or put off several tasks, or move their due dates",
            description = "Each for itself: the answer says for every id whether it went through and, if not, why.")
    @ApiResponse(responseCode = "200", description = "A result for each id, in their order")
    @ApiResponse(
            responseCode = "422",
            description = "There are no ids, too many, or the action is unknown; nothing was changed",
            content = @Content(mediaType = Refused.AS))
    BulkView act(@RequestBody BulkBody body, Person by) {
        return new BulkView(acting.act(body, by).entrySet().stream()
                .map(one -> result(one.getKey(), one.getValue(), by))
                .toList());
    }

    private Result result(String id, Tried<WorkItem> tried, Person by) {
        return new Result(
                id,
                tried.problem().isEmpty(),
                tried.value()
                        .map(item -> TaskView.of(item, substitutes.of(by.id()), clock.instant()))
                        .orElse(null),
                tried.problem().orElse(null));
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
