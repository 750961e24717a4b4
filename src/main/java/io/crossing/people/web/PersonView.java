package io.crossing.people.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.crossing.people.Person;
import io.crossing.people.Role;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A person as others see them. */
@Schema(name = "Person")
@JsonInclude(JsonInclude.Include.NON_NULL)
record PersonView(
        @Schema(example = "olga") String id,
        @Schema(example = "Olga Orth") String name,

        @Schema(description = "For leads and process admins only", example = "olga@crossing.example") @Nullable String email,

        @Schema(example = "[\"PARTICIPANT\"]") List<Role> roles,

        @Schema(description = "False once the account is closed")
        boolean active) {

    static PersonView of(Person person, Person reader) {
        boolean email = reader.seesEverything() || reader.id().equals(person.id());
        return new PersonView(
                person.id().value(),
                person.name(),
                email ? person.email() : null,
                person.roles().stream().sorted().toList(),
                person.active());
    }
}
