package io.crossing.worklist;

import io.crossing.people.People;
import io.crossing.people.Person;
import io.crossing.process.PersonId;
import io.crossing.process.Sentence;
import io.crossing.process.WorkItemId;
import io.crossing.process.form.FieldError;
import io.crossing.rollout.AnswersRefused;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says something about a work item, to everybody who sees it; also after it is done. */
@Service
public class Commenting {

    private static final int LONGEST = 4_000;

    private final JdbcWorkItems items;
    private final Standings standings;
    private final Comments comments;
    private final People people;
    private final BringingIn bringingIn;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Commenting(
            JdbcWorkItems items,
            Standings standings,
            Comments comments,
            People people,
            BringingIn bringingIn,
            ApplicationEventPublisher events,
            Clock clock) {
        this.items = items;
        this.standings = standings;
        this.comments = comments;
        this.people = people;
        this.bringingIn = bringingIn;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Adds a comment, and tells those who are mentioned in it.
     *
     * @param text 1 to 4,000 characters; {@code @olga} mentions somebody
     * @param bringIn who may come to see the work item and its rollout by being mentioned
     * @throws WorkItemUnknown if there is none that they see
     * @throws OutsidersMentioned if others than {@code bringIn} would come to see it
     * @throws AnswersRefused naming {@code text} if it is empty or too long, or mentions who cannot be brought in
     */
    @Transactional
    public Comment comment(WorkItemId id, Person by, String text, Set<PersonId> bringIn) {
        WorkItem item = items.get(id);
        standings.ofReader(item, by);
        Comment comment = written(id, by.id(), text);
        bringingIn.bring(item, by, comment.mentions(), bringIn);
        add(item, comment);
        return comment;
    }

    /** The same, bringing nobody in. */
    @Transactional
    public Comment comment(WorkItemId id, Person by, String text) {
        return comment(id, by, text, Set.of());
    }

    /**
     * Adds what somebody said elsewhere about a work item, such as in the answer to an escalation; it brings nobody in.
     *
     * @throws WorkItemUnknown if there is none
     * @throws AnswersRefused as above
     */
    @Transactional
    public Comment note(WorkItemId id, PersonId by, String text) {
        WorkItem item = items.get(id);
        Comment written = written(id, by, text);
        Set<PersonId> seeing = new LinkedHashSet<>(written.mentions());
        seeing.removeIf(person -> bringingIn.isOutside(item, person));
        Comment comment = new Comment(written.id(), id, by, written.text(), seeing, written.at());
        add(item, comment);
        return comment;
    }

    /** @throws AnswersRefused naming {@code text} if it is empty or too long */
    static String checked(String text) {
        String said = text.strip();
        if (said.isEmpty() || said.length() > LONGEST) {
            throw new AnswersRefused(List.of(new FieldError(
                    "text", Sentence.of(said.isEmpty() ? "worklist.answer.comment" : "worklist.answer.comment-long"))));
        }
        return said;
    }

    private Comment written(WorkItemId id, PersonId by, String text) {
        String said = checked(text);
        Set<PersonId> mentions = Mentions.in(said, people::isActive);
        return new Comment(
                UUID.randomUUID(), id, by, said, mentions, clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    private void add(WorkItem item, Comment comment) {
        comments.add(comment);
        comment.mentions().stream()
                .filter(person -> !person.equals(comment.author()))
                .forEach(person -> events.publishEvent(new PersonMentioned(item, comment, person)));
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
