package io.crossing.rollout;

import io.crossing.people.AddingPerson;
import io.crossing.people.NewPerson;
import io.crossing.people.People;
import io.crossing.people.Person;
import io.crossing.people.Role;
import io.crossing.process.PersonId;
import java.util.Map;
import java.util.Set;

/** The people of the tests, by the names that the demonstration uses. */
public final class Crew {

    public static final PersonId LEA = new PersonId("lea");
    public static final PersonId SAM = new PersonId("sam");
    public static final PersonId OLGA = new PersonId("olga");
    public static final PersonId PIA = new PersonId("pia");
    public static final PersonId PAUL = new PersonId("paul");
    public static final PersonId TARA = new PersonId("tara");
    public static final PersonId TOM = new PersonId("tom");
    public static final PersonId DORA = new PersonId("dora");
    public static final PersonId FAY = new PersonId("fay");
    public static final PersonId ADA = new PersonId("ada");

    private static final Map<PersonId, Role> ROLES = Map.of(
            LEA, Role.LEAD,
            SAM, Role.SPONSOR,
            FAY, Role.FOUNDER,
            ADA, Role.PROCESS_ADMIN,
            OLGA, Role.PARTICIPANT,
            PIA, Role.PARTICIPANT,
            PAUL, Role.PARTICIPANT,
            TARA, Role.PARTICIPANT,
            TOM, Role.PARTICIPANT,
            DORA, Role.PARTICIPANT);

    private Crew() {}

    public static void aboard(AddingPerson adding, People people) {
        ROLES.forEach((id, role) -> {
            if (people.find(id).isEmpty()) {
                add(adding, id, role);
            }
        });
    }

    public static Person add(AddingPerson adding, PersonId id, Role role) {
        String name = id.value().substring(0, 1).toUpperCase(java.util.Locale.ROOT)
                + id.value().substring(1);
        return adding.add(new NewPerson(id, name, id + "@crossing.example", Set.of(role), Caller.PASSWORD));
    }
}
