package io.crossing.people.web;

import io.crossing.people.Absence;
import io.crossing.people.NotTheirs;
import io.crossing.people.People;
import io.crossing.people.Person;
import io.crossing.people.PlanningAbsence;
import io.crossing.people.Role;
import io.crossing.process.PersonId;
import io.crossing.process.Sentence;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** When somebody is away and who stands in: one absence for those who need no more, or several side by side. */
@RestController
@RequestMapping("/api/v1/people/{id}")
@Tag(name = "people")
@ApiResponse(
        responseCode = "403",
        description = "Neither yours, nor are you process admin",
        content = @Content(mediaType = Refused.AS))
@ApiResponse(
        responseCode = "404",
        description = "Nobody has this id, or there is no such absence",
        content = @Content(mediaType = Refused.AS))
class AbsenceResource {

    private static final String REFUSED =
            "It ends before it begins or has passed, two would stand in for the same, the "
                    + "substitute is not another person with an open account, or everybody in line would be away";

    private final People people;
    private final PlanningAbsence planningAbsence;
    private final Clock clock;

    AbsenceResource(People people, PlanningAbsence planningAbsence, Clock clock) {
        this.people = people;
        this.planningAbsence = planningAbsence;
        this.clock = clock;
    }

    @GetMapping("/absence")
    @Operation(summary = "The absence that runs or comes next; 204 if there is none")
    @ApiResponse(responseCode = "200", description = "The absence")
    @ApiResponse(responseCode = "204", description = "None is planned", content = @Content)
    ResponseEntity<AbsenceBody> get(@PathVariable String id, Person by) {
        Person person = visible(id, by);
        LocalDate today = clock.instant().atZone(person.timeZone()).toLocalDate();
        return people.absencesOf(person.id()).stream()
                .filter(absence -> !absence.until().isBefore(today))
                .findFirst()
                .map(absence -> ResponseEntity.ok(AbsenceBody.of(absence)))
                .orElseGet(() -> ResponseEntity.noContent().build());
    }

    @PutMapping("/absence")
    @Operation(summary = "Plan an absence, in place of all that were planned before")
    @ApiResponse(responseCode = "200", description = "The absence as planned")
    @ApiResponse(responseCode = "422", description = REFUSED, content = @Content(mediaType = Refused.AS))
    AbsenceBody put(@PathVariable String id, @RequestBody AbsenceBody body, Person by) {
        Absence absence = body.toAbsence();
        planningAbsence.plan(by, PersonIds.inPath(id), absence);
        return AbsenceBody.of(absence);
    }

    @DeleteMapping("/absence")
    @Operation(summary = "Take every absence back")
    @ApiResponse(responseCode = "204", description = "No absence is planned any more", content = @Content)
    ResponseEntity<Void> delete(@PathVariable String id, Person by) {
        planningAbsence.cancel(by, PersonIds.inPath(id));
        return ResponseEntity.noContent().build();
    }

    @GetMapping("/absences")
    @Operation(summary = "Every absence, the first day first; those that are over too")
    @ApiResponse(responseCode = "200", description = "The absences")
    List<AbsenceBody> list(@PathVariable String id, Person by) {
        return people.absencesOf(visible(id, by).id()).stream()
                .map(AbsenceBody::of)
                .toList();
    }

    @PostMapping("/absences")
    @Operation(
            summary = "Plan one more absence",
            description =
                    "Several on the same days are for different rollouts; one without rollouts is for all others.")
    @ApiResponse(responseCode = "201", description = "The absence as planned")
    @ApiResponse(responseCode = "422", description = REFUSED, content = @Content(mediaType = Refused.AS))
    ResponseEntity<AbsenceBody> add(@PathVariable String id, @RequestBody AbsenceBody body, Person by) {
        PersonId person = PersonIds.inPath(id);
        Absence absence = planningAbsence.add(by, person, body.toAbsence());
        return ResponseEntity.created(URI.create("/api/v1/people/" + person + "/absences/" + absence.id()))
                .body(AbsenceBody.of(absence));
    }

    @PutMapping("/absences/{absence}")
    @Operation(summary = "Plan an absence otherwise")
    @ApiResponse(responseCode = "200", description = "The absence as planned")
    @ApiResponse(responseCode = "422", description = REFUSED, content = @Content(mediaType = Refused.AS))
    AbsenceBody change(@PathVariable String id, @PathVariable UUID absence, @RequestBody AbsenceBody body, Person by) {
        return AbsenceBody.of(planningAbsence.change(by, PersonIds.inPath(id), absence, body.toAbsence()));
    }

    @DeleteMapping("/absences/{absence}")
    @Operation(summary = "Take an absence back")
    @ApiResponse(responseCode = "204", description = "It is not planned any more", content = @Content)
    ResponseEntity<Void> cancel(@PathVariable String id, @PathVariable UUID absence, Person by) {
        planningAbsence.cancel(by, PersonIds.inPath(id), absence);
        return ResponseEntity.noContent().build();
    }

    private Person visible(String id, Person by) {
        Person person = people.get(PersonIds.inPath(id));
        if (!by.id().equals(person.id()) && !by.seesEverything() && !by.is(Role.SPONSOR)) {
            throw new NotTheirs(Sentence.of("people.refused.theirs.absence"));
        }
        return person;
    }
}
