package io.crossing.rollout;

import io.crossing.people.People;
import io.crossing.process.PersonId;
import io.crossing.process.ProcessEvent.OpenedTask;
import io.crossing.process.RolloutId;
import io.crossing.worklist.CompletingWorkItem;
import java.util.Map;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Where people do what they are asked in the product as a whole, through their lists. */
public class WorkDesk extends Desk {

    @Autowired
    private CompletingWorkItem completing;

    @Autowired
    private People people;

    /** In transactions of its own, which are repeated where two disturb each other. */
    @Override
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public void complete(RolloutId rollout, OpenedTask task, PersonId by, Map<String, Object> answers) {
        completing.complete(task.id(), people.get(by), answers);
    }
}
