package io.crossing.escalation;

import io.crossing.people.People;
import io.crossing.people.Person;
import io.crossing.process.PersonId;
import io.crossing.rollout.Involvement;
import io.crossing.rollout.Ledger;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/** What comes with being told of an escalation: to take part in the rollout, and a line in its history. */
@Component
class Telling {

    private final Involvement involvement;
    private final Ledger ledger;
    private final People people;

    Telling(Involvement involvement, Ledger ledger, People people) {
        this.involvement = involvement;
        this.ledger = ledger;
        this.people = people;
    }

    /** @param line what happened, given the person's name */
    void tell(Escalation escalation, PersonId to, UnaryOperator<String> line) {
        involvement.takesPart(escalation.rollout(), to);
        String name = people.find(to).map(Person::name).orElse(to.value());
        ledger.write(escalation.rollout(), null, null, line.apply(name), null);
    }
}
