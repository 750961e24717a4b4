package io.crossing.people.web;

import io.crossing.people.AddingPerson;
import io.crossing.people.ClosingAccount;
import io.crossing.people.NewPerson;
import io.crossing.people.NotTheirs;
import io.crossing.people.People;
import io.crossing.people.Person;
import io.crossing.people.Role;
import io.crossing.process.Sentence;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Opens and closes accounts; for process admins. */
@RestController
@RequestMapping("/api/v1/people")
@Tag(name = "people")
class AccountsResource {

    private final People people;
    private final AddingPerson addingPerson;
    private final ClosingAccount closingAccount;

    AccountsResource(People people, AddingPerson addingPerson, ClosingAccount closingAccount) {
        this.people = people;
        this.addingPerson = addingPerson;
        this.closingAccount = closingAccount;
    }

    @PostMapping
    @Operation(
            summary = "Give somebody an account",
            description = "The answer holds a one-time password, this once; it has to be changed at the first sign-in.")
    @ApiResponse(responseCode = "201", description = "The account is open")
    @ApiResponse(responseCode = "403", description = "Not a process admin", content = @Content(mediaType = Refused.AS))
    @ApiResponse(responseCode = "409", description = "The id is taken", content = @Content(mediaType = Refused.AS))
    @ApiResponse(
            responseCode = "422",
            description = "A field cannot be so, named under errors",
            content = @Content(mediaType = Refused.AS))
    ResponseEntity<Opened> add(@RequestBody AccountBody body, Person by) {
        mustBeAdministrator(by);
        NewPerson newcomer = body.toNewPerson();
        String password = addingPerson.addWithOneTimePassword(newcomer);
        PersonView view = PersonView.of(people.get(newcomer.id()), by);
        return ResponseEntity.created(URI.create("/api/v1/people/" + view.id()))
                .body(new Opened(view.id(), view.name(), password));
    }

    @PostMapping("/{id}/close")
    @Operation(
            summary = "Close an account",
            description = "Sessions and access tokens end at once; rollouts that the person owns ask for a successor.")
    @ApiResponse(responseCode = "200", description = "The person, whose account is closed")
    @ApiResponse(responseCode = "403", description = "Not a process admin", content = @Content(mediaType = Refused.AS))
    @ApiResponse(responseCode = "404", description = "Nobody has this id", content = @Content(mediaType = Refused.AS))
    @ApiResponse(
            responseCode = "409",
            description = "The only process admin",
            content = @Content(mediaType = Refused.AS))
    PersonView close(@PathVariable String id, Person by) {
        mustBeAdministrator(by);
        closingAccount.close(PersonIds.inPath(id));
        return PersonView.of(people.get(PersonIds.inPath(id)), by);
    }

    private static void mustBeAdministrator(Person by) {
        if (!by.is(Role.PROCESS_ADMIN)) {
            throw new NotTheirs(Sentence.of("people.refused.theirs.accounts"));
        }
    }

    /** What an account is made of. */
    @Schema(name = "NewAccount")
    record AccountBody(
            @Schema(description = "1 to 63 of a-z, 0-9, dot, dash and underscore", example = "nora") @Nullable String id,

            @Schema(example = "Nora Nagel") @Nullable String name,
            @Schema(example = "nora@example.com") @Nullable String email,
            @Schema(example = "[\"PARTICIPANT\"]") @Nullable Set<Role> roles,

            @Schema(description = "Id of whom they answer to", example = "sam") @Nullable String superior) {

        NewPerson toNewPerson() {
            return new NewPerson(
                    PersonIds.inField("id", id),
                    name == null ? "" : name,
                    email == null ? "" : email,
                    roles == null ? Set.of() : roles,
                    null,
                    false,
                    PersonIds.inOptionalField("superior", superior),
                    null);
        }
    }

    /** A new account. */
    @Schema(name = "OpenedAccount")
    record Opened(
            @Schema(example = "nora") String id,
            @Schema(example = "Nora Nagel") String name,
            @Schema(example = "k7fm-2qxd-9bvt-nw4e") String oneTimePassword) {}
}
