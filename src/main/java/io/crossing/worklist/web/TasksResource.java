package io.crossing.worklist.web;

import io.crossing.people.Person;
import io.crossing.process.WorkItemId;
import io.crossing.web.Page;
import io.crossing.web.Paging;
import io.crossing.web.SortableBy;
import io.crossing.worklist.AssigningWorkItem;
import io.crossing.worklist.ClaimingWorkItem;
import io.crossing.worklist.CompletingWorkItem;
import io.crossing.worklist.FollowingUp;
import io.crossing.worklist.GivingBackWorkItem;
import io.crossing.worklist.MovingDueDate;
import io.crossing.worklist.Steads;
import io.crossing.worklist.Substitutes;
import io.crossing.worklist.TakingBackWorkItem;
import io.crossing.worklist.TakingNext;
import io.crossing.worklist.WorkItem;
import io.crossing.worklist.WorkLists;
import io.crossing.worklist.web.Bodies.AnswersBody;
import io.crossing.worklist.web.Bodies.AssignBody;
import io.crossing.worklist.web.Bodies.DueBody;
import io.crossing.worklist.web.Bodies.FollowUpBody;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What people owe. */
@RestController
@RequestMapping("/api/v1/tasks")
@Tag(name = "tasks", description = "What people owe, and doing it")
@ApiResponse(responseCode = "401", description = "Sign in first", content = @Content(mediaType = Refused.AS))
class TasksResource {

    private final WorkLists lists;
    private final ShownFilter shown;
    private final ClaimingWorkItem claiming;
    private final GivingBackWorkItem givingBack;
    private final AssigningWorkItem assigning;
    private final FollowingUp followingUp;
    private final MovingDueDate movingDueDate;
    private final CompletingWorkItem completing;
    private final TakingBackWorkItem takingBack;
    private final TakingNext takingNext;
    private final Substitutes substitutes;
    private final Clock clock;

    TasksResource(
            WorkLists lists,
            ShownFilter shown,
            ClaimingWorkItem claiming,
            GivingBackWorkItem givingBack,
            AssigningWorkItem assigning,
            FollowingUp followingUp,
            MovingDueDate movingDueDate,
            CompletingWorkItem completing,
            TakingBackWorkItem takingBack,
            TakingNext takingNext,
            Substitutes substitutes,
            Clock clock) {
        this.lists = lists;
        this.shown = shown;
        this.claiming = claiming;
        this.givingBack = givingBack;
        this.assigning = assigning;
        this.followingUp = followingUp;
        this.movingDueDate = movingDueDate;
        this.completing = completing;
        this.takingBack = takingBack;
        this.takingNext = takingNext;
        this.substitutes = substitutes;
        this.clock = clock;
    }

    @GetMapping
    @Operation(
            summary = "Tasks: yours, those you can take, wait for or did, or everybody's",
            description =
                    "mine: what you have, or may do on behalf of others. open: what you may take. waiting: what you handed "
                            + "over or asked for help with, and what others have to do in the rollouts that you lead, sponsor or own. done: what you did, the "
                            + "latest first. all: everybody's open tasks, for leads and process admins; with a rollout, for everybody "
                            + "who takes part in it. What is due first comes first. Beyond 10,000 the total stops and more is true.")
    @ApiResponse(responseCode = "200", description = "A page of tasks")
    @ApiResponse(
            responseCode = "400",
            description = "A parameter does not fit",
            content = @Content(mediaType = Refused.AS))
    @ApiResponse(
            responseCode = "403",
            description = "The list is not yours to see",
            content = @Content(mediaType = Refused.AS))
    @ApiResponse(
            responseCode = "404",
            description = "There is no such saved filter that you see",
            content = @Content(mediaType = Refused.AS))
    Page<TaskView> list(
            @ParameterObject ListParameters parameters,
            @SortableBy({"dueAt", "createdAt", "closedAt", "name", "rolloutName"}) Paging paging,
            Person reader) {
        Steads steads = substitutes.of(reader.id());
        return lists.page(shown.of(parameters, reader), reader, paging)
                .map(item -> TaskView.of(item, steads, clock.instant()));
    }

    @PostMapping("/{id}/claim")
    @TaskErrors
    @Operation(summary = "Take a task that is offered to you", description = "If you have it already nothing changes.")
    @ApiResponse(responseCode = "200", description = "It is yours")
    TaskView claim(@PathVariable String id, Person by) {
        return view(claiming.claim(new WorkItemId(id), by), by);
    }

    @PostMapping("/{id}/unclaim")
    @TaskErrors
    @Operation(summary = "Give a task back to those it is offered to")
    @ApiResponse(responseCode = "200", description = "Nobody has it")
    TaskView unclaim(@PathVariable String id, Person by) {
        return view(givingBack.giveBack(new WorkItemId(id), by), by);
    }

    @PostMapping("/{id}/assign")
    @TaskErrors
    @Operation(summary = "Hand a task over", description = "Whoever has it may, leads and process admins.")
    @ApiResponse(responseCode = "200", description = "The other has it")
    TaskView assign(@PathVariable String id, @RequestBody AssignBody body, Person by) {
        String note = body.note() == null ? "" : body.note();
        return view(assigning.assign(new WorkItemId(id), by, Receiver.of(body.to()), note), by);
    }

    @PostMapping("/{id}/follow-up")
    @TaskErrors
    @Operation(
            summary = "Put a task off until a day",
            description = "It stays out of your list until then. It is due as before.")
    @ApiResponse(responseCode = "200", description = "It is put off, or is not any more")
    TaskView followUp(@PathVariable String id, @RequestBody FollowUpBody body, Person by) {
        return view(followingUp.followUp(new WorkItemId(id), by, body.until()), by);
    }

    @PostMapping("/{id}/due")
    @TaskErrors
    @Operation(
            summary = "Give a task a due date of its own, or take it back to that of its stage",
            description = "For the lead of the rollout, leads and process admins. The stage's deadline stays as it is.")
    @ApiResponse(responseCode = "200", description = "It is due then")
    TaskView due(@PathVariable String id, @RequestBody DueBody body, Person by) {
        return view(movingDueDate.move(new WorkItemId(id), by, body.on(), body.why()), by);
    }

    @PostMapping("/{id}/complete")
    @TaskErrors
    @Operation(
            summary = "Do a task",
            description =
                    "The answers are checked against the form, kept as evidence, and move the rollout on: all of it or nothing.")
    @ApiResponse(responseCode = "200", description = "It is done")
    CompletedView complete(@PathVariable String id, @RequestBody AnswersBody body, Person by) {
        WorkItem done = completing.complete(new WorkItemId(id), by, body.orNone());
        TaskView next = body.asksForNext()
                ? takingNext.take(by).map(item -> view(item, by)).orElse(null)
                : null;
        return new CompletedView(view(done, by), next);
    }

    @PostMapping("/{id}/take-back")
    @TaskErrors
    @Operation(
            summary = "Take back what you answered",
            description =
                    "As long as nobody has gone on from there: what it led to is withdrawn, the record is as it was, and "
                            + "the task is asked again with what you answered as a draft. The evidence stays on record, marked as taken back.")
    @ApiResponse(responseCode = "200", description = "The task that is open in its place")
    TaskView takeBack(@PathVariable String id, Person by) {
        return view(takingBack.takeBack(new WorkItemId(id), by), by);
    }

    private TaskView view(WorkItem item, Person reader) {
        return TaskView.of(item, substitutes.of(reader.id()), clock.instant());
    }
}
