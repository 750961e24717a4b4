package io.crossing.worklist;

import io.crossing.people.People;
import io.crossing.process.PersonId;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Knows who acts for whom now; a day of absence begins and ends by itself. */
@Component
public class Substitutes {

    private final People people;
    private final Clock clock;

    Substitutes(People people, Clock clock) {
        this.people = people;
        this.clock = clock;
    }

    public Steads of(PersonId person) {
        return new Steads(person, people.standsInFor(person, clock.instant()));
    }
}
