package io.crossing.worklist;

import io.crossing.process.PersonId;
import io.crossing.process.Sentence;
import java.util.List;

/** Somebody is mentioned who does not see the work item, and would from then on; whoever writes has to say that they want that. */
public final class OutsidersMentioned extends WorklistError {

    private final transient List<PersonId> people;

    OutsidersMentioned(List<PersonId> people, List<String> names) {
        super(Sentence.of("worklist.refused.outsiders-mentioned", people.size(), names));
        this.people = List.copyOf(people);
    }

    /** Who would be brought in. */
    public List<PersonId> people() {
        return people;
    }
}
