package io.crossing.rollout.step;

import io.crossing.people.People;
import io.crossing.people.Person;
import io.crossing.process.PersonId;
import io.crossing.process.RolloutId;
import io.crossing.process.Sentence;
import io.crossing.rollout.Evidence;
import io.crossing.rollout.Involvement;
import io.crossing.rollout.Ledger;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts what a step decided into the history, with people by their names. */
@Component
class Noting {

    private final Ledger ledger;
    private final People people;
    private final Involvement involvement;

    Noting(Ledger ledger, People people, Involvement involvement) {
        this.ledger = ledger;
        this.people = people;
        this.involvement = involvement;
    }

    void line(Evidence evidence, Sentence what, @Nullable String why) {
        ledger.write(
                evidence.content().rollout(),
                evidence.content().by(),
                evidence.content().onBehalfOf(),
                what,
                why);
    }

    String name(PersonId person) {
        return people.find(person).map(Person::name).orElse(person.value());
    }

    void takesPart(RolloutId rollout, PersonId person) {
        involvement.takesPart(rollout, person);
    }
}
