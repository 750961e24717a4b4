package io.crossing.worklist.web;

import io.crossing.people.People;
import io.crossing.people.Person;
import io.crossing.process.PersonId;
import io.crossing.process.Sentence;
import io.crossing.process.form.FieldError;
import io.crossing.rollout.AnswersRefused;
import io.crossing.rollout.RoleHeld;
import io.crossing.worklist.Holdings;
import io.crossing.worklist.LeavingForGood;
import io.crossing.worklist.Succession;
import io.crossing.worklist.WorkItem;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Leaving for good, for programs. */
@RestController
@RequestMapping("/api/v1/people/{id}")
@Tag(name = "people")
@ApiResponse(
        responseCode = "403",
        description = "Neither yours, nor are you process admin",
        content = @Content(mediaType = Refused.AS))
@ApiResponse(responseCode = "404", description = "Nobody has this id", content = @Content(mediaType = Refused.AS))
class LeavingResource {

    private final LeavingForGood leaving;
    private final People people;

    LeavingResource(LeavingForGood leaving, People people) {
        this.leaving = leaving;
        this.people = people;
    }

    @GetMapping("/holdings")
    @Operation(summary = "What somebody holds: open work, and roles in rollouts that have not come to an end")
    @ApiResponse(responseCode = "200", description = "Each with its key, for handing it over")
    HoldingsView holdings(@PathVariable String id, Person by) {
        return HoldingsView.of(leaving.holdings(by, whose(id)));
    }

    @PostMapping("/hand-over")
    @Operation(
            summary = "Hand over everything that somebody holds, in one step",
            description =
                    "All of it or nothing. Where they own or sponsor a rollout, it asks for the next one. With dryRun "
                            + "nothing is changed.")
    @ApiResponse(responseCode = "200", description = "What was, or would be, handed over")
    @ApiResponse(
            responseCode = "422",
            description = "Something cannot go to whom it should, named under errors by its key",
            content = @Content(mediaType = Refused.AS))
    HoldingsView handOver(@PathVariable String id, @RequestBody HandOverBody body, Person by) {
        PersonId leaver = whose(id);
        Succession succession = body.toSuccession();
        if (Boolean.TRUE.equals(body.dryRun())) {
            leaving.check(by, leaver, succession);
            return HoldingsView.of(leaving.holdings(by, leaver));
        }
        return HoldingsView.of(leaving.leave(by, leaver, succession, Boolean.TRUE.equals(body.closeAccount())));
    }

    private PersonId whose(String id) {
        return people.get(LeavingPage.person(id)).id();
    }

    /** Who takes over. */
    @Schema(name = "HandOver")
    record HandOverBody(
            @Schema(description = "Who takes everything that nobody else does", example = "tom") @Nullable String successor,

            @Schema(description = "By key, who takes one thing") @Nullable Map<String, String> others,

            @Schema(description = "Process admins can close the account as well") @Nullable Boolean closeAccount,

            @Nullable Boolean dryRun) {

        Succession toSuccession() {
            Map<String, PersonId> read = new HashMap<>();
            if (others != null) {
                others.forEach((key, value) -> read.put(key, read(key, value)));
            }
            return new Succession(read("successor", successor), read);
        }

        private static PersonId read(String field, @Nullable String value) {
            try {
                return new PersonId(value == null ? "" : value.strip());
            } catch (IllegalArgumentException e) {
                throw new AnswersRefused(List.of(new FieldError(field, Sentence.of("worklist.answer.heir"))));
            }
        }
    }

    /** What somebody holds. */
    @Schema(name = "Holdings")
    record HoldingsView(List<TaskHeld> tasks, List<Held> roles) {

        static HoldingsView of(Holdings holdings) {
            return new HoldingsView(
                    holdings.items().stream().map(TaskHeld::of).toList(),
                    holdings.roles().stream().map(Held::of).toList());
        }
    }

    /** Open work. */
    record TaskHeld(String key, String id, String name, UUID rolloutId, String rolloutName) {

        static TaskHeld of(WorkItem item) {
            return new TaskHeld(
                    Succession.key(item),
                    item.id().value(),
                    item.title(),
                    item.rollout().value(),
                    item.rolloutName());
        }
    }

    /** A role in a rollout. */
    @Schema(name = "RoleHeld")
    record Held(
            String key,
            RoleHeld.Kind role,

            @Schema(description = "The team or the decision") @Nullable String of,

            UUID rolloutId,
            String rolloutName) {

        static Held of(RoleHeld role) {
            return new Held(
                    Succession.key(role),
                    role.kind(),
                    role.what(),
                    role.rollout().value(),
                    role.rolloutName());
        }
    }
}
