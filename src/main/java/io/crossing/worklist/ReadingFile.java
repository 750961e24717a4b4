package io.crossing.worklist;

import io.crossing.people.Person;
import io.crossing.process.WorkItemId;
import io.crossing.rollout.Attachment;
import io.crossing.rollout.Attachments;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows the files of work items to those who see the work items. */
@Service
public class ReadingFile {

    private final JdbcWorkItems items;
    private final Standings standings;
    private final Attachments attachments;

    ReadingFile(JdbcWorkItems items, Standings standings, Attachments attachments) {
        this.items = items;
        this.standings = standings;
        this.attachments = attachments;
    }

    /** Those of a work item, oldest first. @throws WorkItemUnknown if there is none that they see */
    @Transactional(readOnly = true)
    public List<Attachment> of(WorkItemId id, Person reader) {
        standings.ofReader(items.get(id), reader);
        return attachments.of(id);
    }

    /** @throws AttachmentUnknown if there is none that they see */
    @Transactional(readOnly = true)
    public Attachment find(UUID id, Person reader) {
        Attachment attachment = attachments.find(id).orElseThrow(AttachmentUnknown::new);
        try {
            standings.ofReader(items.get(attachment.workItem()), reader);
        } catch (WorkItemUnknown hidden) {
            throw new AttachmentUnknown();
        }
        return attachment;
    }

    /** Writes the content of a file that {@link #find} has shown. */
    @Transactional(readOnly = true)
    public void write(Attachment attachment, OutputStream to) throws IOException {
        attachments.write(attachment, to);
    }
}
