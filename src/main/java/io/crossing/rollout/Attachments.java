package io.crossing.rollout;

import io.crossing.process.RolloutId;
import io.crossing.process.WorkItemId;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The files that were attached to the work items of rollouts. */
public interface Attachments {

    /** Keeps a file, in the caller's transaction. */
    void add(Attachment attachment, byte[] content);

    Optional<Attachment> find(UUID id);

    /** Those of a work item, oldest first. */
    List<Attachment> of(WorkItemId item);

    /** Those of a rollout, newest first. */
    List<Attachment> of(RolloutId rollout);

    /** Writes a file's content piece by piece. */
    void write(Attachment attachment, OutputStream to) throws IOException;

    /** Takes a file away, in the caller's transaction. */
    void remove(Attachment attachment);
}
