package io.crossing.worklist;

import io.crossing.people.Person;
import io.crossing.process.RolloutId;
import io.crossing.rollout.DocumentReaders;
import io.crossing.worklist.Standing.Kind;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets people read the document of a process before they take a task that it belongs to, so that they know what they take on. */
@Component
class ReadingBeforeTaking implements DocumentReaders {

    private final JdbcWorkItems items;
    private final Standings standings;

    ReadingBeforeTaking(JdbcWorkItems items, Standings standings) {
        this.items = items;
        this.standings = standings;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean mayRead(Person person, RolloutId rollout) {
        return items.openOf(rollout).stream()
                .anyMatch(item -> !standings.of(item, person).is(Kind.STRANGER));
    }
}
