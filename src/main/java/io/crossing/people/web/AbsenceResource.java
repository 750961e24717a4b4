package io.crossing.people.web;

import io.crossing.people.NotTheirs;
import io.crossing.people.People;
import io.crossing.people.Person;
import io.crossing.people.PlanningAbsence;
import io.crossing.people.Role;
import io.crossing.process.PersonId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** When somebody is away and who stands in. */
@RestController
@RequestMapping("/api/v1/people/{id}/absence")
@Tag(name = "people")
@ApiResponse(
        responseCode = "403",
        description = "Neither yours, nor are you process admin",
        content = @Content(mediaType = Refused.AS))
@ApiResponse(responseCode = "404", description = "Nobody has this id", content = @Content(mediaType = Refused.AS))
class AbsenceResource {

    private final People people;
    private final PlanningAbsence planningAbsence;

    AbsenceResource(People people, PlanningAbsence planningAbsence) {
        this.people = people;
        this.planningAbsence = planningAbsence;
    }

    @GetMapping
    @Operation(summary = "The planned absence; 204 if there is none")
    @ApiResponse(responseCode = "200", description = "The absence")
    @ApiResponse(responseCode = "204", description = "None is planned", content = @Content)
    ResponseEntity<AbsenceBody> get(@PathVariable String id, Person by) {
        PersonId person = people.get(PersonIds.inPath(id)).id();
        if (!by.id().equals(person) && !by.seesEverything() && !by.is(Role.SPONSOR)) {
            throw new NotTheirs("Only the person themself, leads, sponsors and process admins see this.");
        }
        return people.absenceOf(person)
                .map(absence -> ResponseEntity.ok(AbsenceBody.of(absence)))
                .orElseGet(() -> ResponseEntity.noContent().build());
    }

    @PutMapping
    @Operation(summary = "Plan an absence, in place of the one planned before")
    @ApiResponse(responseCode = "200", description = "The absence as planned")
    @ApiResponse(
            responseCode = "422",
            description = "It ends before it begins, or the substitute is not another person with an open account",
            content = @Content(mediaType = Refused.AS))
    AbsenceBody put(@PathVariable String id, @RequestBody AbsenceBody body, Person by) {
        planningAbsence.plan(by, PersonIds.inPath(id), body.toAbsence());
        return body;
    }

    @DeleteMapping
    @Operation(summary = "Take the absence back")
    @ApiResponse(responseCode = "204", description = "No absence is planned any more", content = @Content)
    ResponseEntity<Void> delete(@PathVariable String id, Person by) {
        planningAbsence.cancel(by, PersonIds.inPath(id));
        return ResponseEntity.noContent().build();
    }
}
