package io.crossing.rollout;

import io.crossing.people.Person;
import io.crossing.process.RolloutId;

/** Says who may read the document of a process although they do not see its rollout, such as whom a task in it is offered to. */
public interface DocumentReaders {

    boolean mayRead(Person person, RolloutId rollout);
}
