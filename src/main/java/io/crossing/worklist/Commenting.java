package io.crossing.worklist;

import io.crossing.people.Person;
import io.crossing.process.PersonId;
import io.crossing.process.WorkItemId;
import io.crossing.process.form.FieldError;
import io.crossing.rollout.AnswersRefused;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says something about a work item, to everybody who sees it; also after it is done. */
@Service
public class Commenting {

    private static final int LONGEST = 4_000;

    private final JdbcWorkItems items;
    private final Standings standings;
    private final Comments comments;
    private final Clock clock;

    Commenting(JdbcWorkItems items, Standings standings, Comments comments, Clock clock) {
        this.items = items;
        this.standings = standings;
        this.comments = comments;
        this.clock = clock;
    }

    /**
     * Adds a comment.
     *
     * @param text 1 to 4,000 characters
     * @throws WorkItemUnknown if there is none that they see
     * @throws AnswersRefused naming {@code text} if it is empty or too long
     */
    @Transactional
    public Comment comment(WorkItemId id, Person by, String text) {
        standings.ofReader(items.get(id), by);
        return note(id, by.id(), text);
    }

    /**
     * Adds what somebody said elsewhere about a work item, such as in the answer to an escalation.
     *
     * @throws WorkItemUnknown if there is none
     * @throws AnswersRefused as above
     */
    @Transactional
    public Comment note(WorkItemId id, PersonId by, String text) {
        items.get(id);
        String said = text.strip();
        if (said.isEmpty() || said.length() > LONGEST) {
            throw new AnswersRefused(List.of(new FieldError(
                    "text", said.isEmpty() ? "Write what you want to say." : "Write at most 4,000 characters.")));
        }
        Comment comment =
                new Comment(UUID.randomUUID(), id, by, said, clock.instant().truncatedTo(ChronoUnit.MICROS));
        comments.add(comment);
        return comment;
    }

    /** @throws WorkItemUnknown if there is no such work item that they see, or {@link CommentUnknown} */
    @Transactional(readOnly = true)
    public Comment get(WorkItemId id, UUID comment, Person reader) {
        return of(id, reader).stream()
                .filter(one -> one.id().equals(comment))
                .findFirst()
                .orElseThrow(CommentUnknown::new);
    }

    /** What was said, oldest first. @throws WorkItemUnknown if there is no such work item that they see */
    @Transactional(readOnly = true)
    public List<Comment> of(WorkItemId id, Person reader) {
        standings.ofReader(items.get(id), reader);
        return comments.of(id);
    }
}
