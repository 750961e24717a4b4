package io.crossing.rollout;

import io.crossing.process.PersonId;
import io.crossing.process.RolloutId;
import io.crossing.process.WorkItemId;

/** Remembers what a step changes in the record of a rollout, and puts the record right again when the step is taken back. */
public interface RecordTraces {

    /** How the record stands; read before the step. */
    Standing before(RolloutId rollout);

    /** What has changed since by completing a work item, as a text to be kept. */
    String since(Standing before, WorkItemId item);

    /** Whether what the step changed is still as it left it. */
    boolean untouched(String changes);

    /** Puts back what the step changed. Its evidence and the history stay on record; the evidence is marked as taken back. */
    void undo(String changes, PersonId by);

    /** How a record stood; only the record reads it. */
    interface Standing {}
}
