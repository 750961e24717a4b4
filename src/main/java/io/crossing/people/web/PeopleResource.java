package io.crossing.people.web;

import io.crossing.people.People;
import io.crossing.people.Person;
import io.crossing.web.Page;
import io.crossing.web.Paging;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Everybody with an account. */
@RestController
@RequestMapping("/api/v1/people")
@Tag(name = "people", description = "Who is who, and who stands in")
class PeopleResource {

    private final People people;

    PeopleResource(People people) {
        this.people = people;
    }

    @GetMapping
    @Operation(
            summary = "Find people by a part of their name or id",
            description =
                    "Open accounts only; whose name begins with it first, then by name. Leads and process admins see addresses too.")
    @ApiResponse(responseCode = "200", description = "A page of people")
    @ApiResponse(
            responseCode = "400",
            description = "A parameter does not fit",
            content = @Content(mediaType = Refused.AS))
    @ApiResponse(responseCode = "401", description = "Sign in first", content = @Content(mediaType = Refused.AS))
    Page<PersonView> list(
            @Parameter(example = "olg") @RequestParam(defaultValue = "") String q, Paging paging, Person reader) {
        return people.search(q, false, paging).map(person -> PersonView.of(person, reader));
    }

    @GetMapping("/{id}")
    @Operation(summary = "One person, also after the account was closed")
    @ApiResponse(responseCode = "200", description = "The person")
    @ApiResponse(responseCode = "401", description = "Sign in first", content = @Content(mediaType = Refused.AS))
    @ApiResponse(responseCode = "404", description = "Nobody has this id", content = @Content(mediaType = Refused.AS))
    PersonView get(@Parameter(example = "olga") @PathVariable String id, Person reader) {
        return PersonView.of(people.get(PersonIds.inPath(id)), reader);
    }
}
