package io.crossing.worklist;

import io.crossing.people.Person;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Takes up what somebody could do next: the most urgent of their own or, without any, of what is offered to them. */
@Service
public class TakingNext {

    /** Others may be quicker; after so many the list is looked at again by the person. */
    private static final int ATTEMPTS = 5;

    private final WorkLists lists;
    private final ClaimingWorkItem claiming;

    TakingNext(WorkLists lists, ClaimingWorkItem claiming) {
        this.lists = lists;
        this.claiming = claiming;
    }

    /** Takes it; empty where nothing waits for them. What nobody has yet is theirs then. */
    public Optional<WorkItem> take(Person person) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Optional<WorkItem> next = lists.next(person);
            if (next.isEmpty() || next.get().assignee() != null) {
                return next;
            }
            Optional<WorkItem> taken = take(next.get(), person);
            if (taken.isPresent()) {
                return taken;
            }
        }
        return Optional.empty();
    }

    private Optional<WorkItem> take(WorkItem offered, Person person) {
        try {
            return Optional.of(claiming.claim(offered.id(), person));
        } catch (WorklistError quicker) {
            return Optional.empty();
        }
    }
}
