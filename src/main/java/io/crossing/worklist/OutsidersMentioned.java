package io.crossing.worklist;

import io.crossing.process.PersonId;
import java.util.List;

/** Somebody is mentioned who does not see the work item, and would from then on; whoever writes has to say that they want that. */
public final class OutsidersMentioned extends WorklistError {

    private final transient List<PersonId> people;

    OutsidersMentioned(List<PersonId> people, String names) {
        super(names + (people.size() == 1 ? " does" : " do") + " not take part in this rollout. "
                + "Mentioned here, they take part from now on, and see this task and the rollout. Nothing was sent yet: "
                + "send it again and say that you want that, or take the mention out.");
        this.people = List.copyOf(people);
    }

    /** Who would be brought in. */
    public List<PersonId> people() {
        return people;
    }
}
