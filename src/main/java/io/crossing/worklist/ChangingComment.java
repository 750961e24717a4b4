package io.crossing.worklist;

import io.crossing.people.People;
import io.crossing.people.Person;
import io.crossing.process.PersonId;
import io.crossing.process.Sentence;
import io.crossing.process.WorkItemId;
import io.crossing.rollout.Ledger;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes a comment or takes it back, which its author can; that it was changed shows, and stands on record. */
@Service
public class ChangingComment {

    private final JdbcWorkItems items;
    private final Standings standings;
    private final Comments comments;
    private final People people;
    private final BringingIn bringingIn;
    private final Ledger ledger;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ChangingComment(
            JdbcWorkItems items,
            Standings standings,
            Comments comments,
            People people,
            BringingIn bringingIn,
            Ledger ledger,
            ApplicationEventPublisher events,
            Clock clock) {
        this.items = items;
        this.standings = standings;
        this.comments = comments;
        this.people = people;
        this.bringingIn = bringingIn;
        this.ledger = ledger;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Gives it another text, and tells those who were not mentioned in it before; with the same text nothing changes.
     *
     * @param text 1 to 4,000 characters
     * @param bringIn who may come to see the work item and its rollout by being mentioned
     * @throws WorkItemUnknown if there is none that they see, or {@link CommentUnknown} if there is no such comment any more
     * @throws NotYours if somebody else wrote it
     * @throws OutsidersMentioned if others than {@code bringIn} would come to see it
     * @throws io.crossing.rollout.AnswersRefused naming {@code text}
     */
    @Transactional
    public Comment change(WorkItemId id, UUID comment, Person by, String text, Set<PersonId> bringIn) {
        WorkItem item = items.locked(id);
        Comment before = theirs(item, comment, by);
        String said = Commenting.checked(text);
        if (!said.equals(before.text())) {
            Set<PersonId> mentioned = Mentions.in(said, people::isActive);
            Set<PersonId> told = comments.mentionedIn(comment);
            bringingIn.bring(item, by, mentioned, bringIn);
            comments.change(comment, said, mentioned, now());
            ledger.write(
                    item.rollout(), by.id(), null, Sentence.of("history.task.comment-changed", item.title()), null);
            Comment changed = theirs(item, comment, by);
            mentioned.stream()
                    .filter(person -> !told.contains(person) && !person.equals(by.id()))
                    .forEach(person -> events.publishEvent(new PersonMentioned(item, changed, person)));
        }
        return theirs(item, comment, by);
    }

    /**
     * Takes it back: that there was one stays to be seen, what it said does not.
     *
     * @throws WorkItemUnknown if there is none that they see, or {@link CommentUnknown} if there is no such comment any more
     * @throws NotYours if somebody else wrote it
     */
    @Transactional
    public void remove(WorkItemId id, UUID comment, Person by) {
        WorkItem item = items.locked(id);
        theirs(item, comment, by);
        comments.remove(comment, now());
        ledger.write(item.rollout(), by.id(), null, Sentence.of("history.task.comment-removed", item.title()), null);
    }

    private Comment theirs(WorkItem item, UUID id, Person by) {
        standings.ofReader(item, by);
        Comment comment = comments.of(item.id()).stream()
                .filter(one -> one.id().equals(id) && one.removedAt() == null)
                .findFirst()
                .orElseThrow(CommentUnknown::new);
        if (!comment.changeableBy(by.id())) {
            throw new NotYours(Sentence.of("worklist.refused.comment-theirs"));
        }
        return comment;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
