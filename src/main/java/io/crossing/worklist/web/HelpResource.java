package io.crossing.worklist.web;

import io.crossing.people.Person;
import io.crossing.process.WorkItemId;
import io.crossing.worklist.AnsweringHelp;
import io.crossing.worklist.AskingForHelp;
import io.crossing.worklist.HelpRequest;
import io.crossing.worklist.LookingAtWorkItem;
import io.crossing.worklist.WithdrawingHelp;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Asking for help with a task without giving it away. */
@RestController
@RequestMapping("/api/v1/tasks/{id}/help")
@Tag(name = "tasks")
@ApiResponse(responseCode = "401", description = "Sign in first", content = @Content(mediaType = Refused.AS))
class HelpResource {

    private final LookingAtWorkItem looking;
    private final AskingForHelp asking;
    private final AnsweringHelp answering;
    private final WithdrawingHelp withdrawing;

    HelpResource(
            LookingAtWorkItem looking, AskingForHelp asking, AnsweringHelp answering, WithdrawingHelp withdrawing) {
        this.looking = looking;
        this.asking = asking;
        this.answering = answering;
        this.withdrawing = withdrawing;
    }

    @GetMapping
    @Operation(summary = "Who was asked for help with a task, and what they said, oldest first")
    @ApiResponse(responseCode = "200", description = "The requests")
    @ApiResponse(
            responseCode = "404",
            description = "There is no such task that you see",
            content = @Content(mediaType = Refused.AS))
    List<HelpView> list(@PathVariable String id, Person reader) {
        return looking.look(new WorkItemId(id), reader).help().stream()
                .map(HelpView::of)
                .toList();
    }

    @PostMapping
    @TaskErrors
    @Operation(
            summary = "Ask somebody for help with a task",
            description =
                    "It stays with whoever has it. Who is asked sees it, may comment and write in its draft, and takes part in "
                            + "the rollout from now on.")
    @ApiResponse(responseCode = "201", description = "They were asked, now or before")
    ResponseEntity<HelpView> ask(@PathVariable String id, @RequestBody AskBody body, Person by) {
        String question = body.question() == null ? "" : body.question();
        HelpRequest request = asking.ask(new WorkItemId(id), by, Receiver.of(body.to()), question);
        URI place = URI.create("/api/v1/tasks/" + request.workItem() + "/help");
        return ResponseEntity.created(place).body(HelpView.of(request));
    }

    @PostMapping("/{request}/answer")
    @TaskErrors
    @Operation(summary = "Say that you have helped", description = "For whoever was asked. The task leaves their list.")
    @ApiResponse(responseCode = "200", description = "It is answered")
    HelpView answer(@PathVariable String id, @PathVariable UUID request, @RequestBody HelpAnswerBody body, Person by) {
        String answer = body.answer() == null ? "" : body.answer();
        return HelpView.of(answering.answer(new WorkItemId(id), request, by, answer));
    }

    @DeleteMapping("/{request}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @TaskErrors
    @Operation(summary = "Withdraw a request for help that was not answered")
    @ApiResponse(responseCode = "204", description = "It is withdrawn")
    void withdraw(@PathVariable String id, @PathVariable UUID request, Person by) {
        withdrawing.withdraw(new WorkItemId(id), request, by);
    }

    /** Whom to ask what. */
    @Schema(name = "NewHelp")
    record AskBody(
            @Schema(example = "dora") @Nullable String to,

            @Schema(description = "1 to 2,000 characters", example = "What did the accountants say?") @Nullable String question) {}

    /** What the helper says. */
    @Schema(name = "HelpAnswer")
    record HelpAnswerBody(
            @Schema(description = "1 to 2,000 characters", example = "They agree.") @Nullable String answer) {}
}
