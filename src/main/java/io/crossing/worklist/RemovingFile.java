package io.crossing.worklist;

import io.crossing.people.Person;
import io.crossing.process.Sentence;
import io.crossing.rollout.Attachment;
import io.crossing.rollout.Attachments;
import io.crossing.rollout.Ledger;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes a file away again before the task is done; that it was there stays in the history. */
@Service
public class RemovingFile {

    private final ReadingFile reading;
    private final JdbcWorkItems items;
    private final Refusals refusals;
    private final Attachments attachments;
    private final Ledger ledger;

    RemovingFile(ReadingFile reading, JdbcWorkItems items, Refusals refusals, Attachments attachments, Ledger ledger) {
        this.reading = reading;
        this.items = items;
        this.refusals = refusals;
        this.attachments = attachments;
        this.ledger = ledger;
    }

    /**
     * Removes it.
     *
     * @throws AttachmentUnknown if there is none that they see
     * @throws NotYours unless they attached it
     * @throws AlreadyDone if the task is done, so that the file belongs to its evidence, or {@link NoLongerNeeded}
     */
    @Transactional
    public Attachment remove(UUID id, Person by) {
        Attachment seen = reading.find(id, by);
        WorkItem item = items.locked(seen.workItem());
        Attachment attachment = reading.find(id, by);
        if (!attachment.by().equals(by.id())) {
            throw new NotYours(Sentence.of("worklist.refused.file-theirs", refusals.name(attachment.by())));
        }
        refusals.mustBeOpen(item);
        attachments.remove(attachment);
        ledger.write(
                item.rollout(),
                by.id(),
                null,
                Sentence.of("history.task.file-removed", attachment.name(), item.title(), attachment.sha256()),
                null);
        return attachment;
    }
}
