package io.crossing.worklist;

import io.crossing.process.WorkItemId;
import java.util.Optional;

/** Where a task is done on another page than that of all tasks, since what it is about stands there. */
public interface PageOfItsOwn {

    /** The path of the page; nothing for all other tasks. Who may see it is decided there. */
    Optional<String> of(WorkItemId task);
}
