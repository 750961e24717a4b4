package io.crossing.worklist;

import io.crossing.people.Person;
import io.crossing.process.PersonId;
import io.crossing.process.Sentence;
import io.crossing.process.Tasks;
import io.crossing.process.WorkItemId;
import io.crossing.process.form.FieldError;
import io.crossing.rollout.AnswersRefused;
import io.crossing.rollout.Ledger;
import io.crossing.worklist.Standing.Kind;
import io.crossing.worklist.WorkItem.Handover;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hands a work item over to somebody else, with a note. */
@Service
public class AssigningWorkItem {

    private static final int LONGEST_NOTE = 2_000;

    private final JdbcWorkItems items;
    private final Standings standings;
    private final Refusals refusals;
    private final Directing directing;
    private final Receivers receivers;
    private final Drafts drafts;
    private final WorkItemChanges changes;
    private final HandingWork handing;
    private final Ledger ledger;
    private final Tasks tasks;
    private final TasksOnHoldToo onHoldToo;

    AssigningWorkItem(
            JdbcWorkItems items,
            Standings standings,
            Refusals refusals,
            Directing directing,
            Receivers receivers,
            Drafts drafts,
            WorkItemChanges changes,
            HandingWork handing,
            Ledger ledger,
            Tasks tasks,
            TasksOnHoldToo onHoldToo) {
        this.items = items;
        this.standings = standings;
        this.refusals = refusals;
        this.directing = directing;
        this.receivers = receivers;
        this.drafts = drafts;
        this.changes = changes;
        this.handing = handing;
        this.ledger = ledger;
        this.tasks = tasks;
        this.onHoldToo = onHoldToo;
    }

    /**
     * Hands it over, with what was entered so far; to whoever has it already nothing changes. Who handed it over may have it back
     * until the other has entered something.
     *
     * @param note what the other should know, up to 2,000 characters; may be empty
     * @throws WorkItemUnknown if there is none that {@code by} sees
     * @throws NotYours unless {@code by} has it, or is lead or process admin
     * @throws AlreadyDone if somebody has done it, or {@link NoLongerNeeded} if it was withdrawn
     * @throws AnswersRefused naming {@code to} if they have no open account or may not take it, or {@code note}
     */
    @Transactional
    public WorkItem assign(WorkItemId id, Person by, PersonId to, String note) {
        WorkItem item = items.locked(id);
        Sentence said = said(note);
        Standing standing = standings.ofReader(item, by);
        if (takesBack(item, by.id(), to)) {
            hand(item, by.id(), to, said, tasks::assign);
            changes.note(id, null, null);
            return items.get(id);
        }
        if (!standing.is(Kind.HOLDER) && !directing.may(by, item)) {
            throw new NotYours(Sentence.of("worklist.refused.hand-over", refusals.whose(item)));
        }
        return hand(item, by.id(), to, said, tasks::assign);
    }

    /** Whoever handed it over may have it back for as long as the other has not begun. */
    private boolean takesBack(WorkItem item, PersonId by, PersonId to) {
        Handover handover = item.handover();
        PersonId holder = item.assignee();
        return item.open()
                && holder != null
                && handover != null
                && by.equals(to)
                && by.equals(handover.by())
                && drafts.of(item.id(), holder)
                        .filter(draft -> draft.keptBy().equals(holder))
                        .isEmpty();
    }

    /**
     * Hands it over because of a decision that was made elsewhere by somebody who may, such as the answer to an escalation; also
     * while the rollout is on hold.
     *
     * @throws WorkItemUnknown if there is none
     * @throws AlreadyDone if somebody has done it, or {@link NoLongerNeeded} if it was withdrawn
     * @throws AnswersRefused as above
     */
    @Transactional
    public WorkItem assignAsDecided(WorkItemId id, @Nullable PersonId by, PersonId to, Sentence note) {
        WorkItem item = items.locked(id);
        return hand(item, by, to, note, (task, person) -> onHoldToo.assign(item, person));
    }

    /** Passes it on for somebody who has left, also while the rollout is on hold. */
    void leave(WorkItem item, PersonId heir, Sentence note) {
        hand(item, null, heir, note, (id, to) -> onHoldToo.assign(item, to));
    }

    private WorkItem hand(
            WorkItem item, @Nullable PersonId by, PersonId to, Sentence note, BiConsumer<WorkItemId, PersonId> engine) {
        refusals.mustBeOpen(item);
        receivers.mustBeAble(item, to);
        if (!item.heldBy(to)) {
            PersonId from = item.assignee();
            changes.note(item.id(), by, note);
            if (by != null) {
                changes.handed(item, by);
            }
            handing.give(item, to, by);
            ledger.explain(
                    item.rollout(), by, line(item, from, to), note.toString().isEmpty() ? null : note);
            engine.accept(item.id(), to);
        }
        return items.get(item.id());
    }

    private static Sentence said(String note) {
        String words = note.strip();
        if (words.length() > LONGEST_NOTE) {
            throw new AnswersRefused(List.of(new FieldError("note", Sentence.of("worklist.answer.note-long"))));
        }
        return Sentence.quoting(words);
    }

    private Sentence line(WorkItem item, @Nullable PersonId from, PersonId to) {
        String receiver = refusals.name(to);
        return from == null
                ? Sentence.of("history.task.given", item.title(), receiver)
                : Sentence.of("history.task.handed-over", item.title(), refusals.name(from), receiver);
    }
}
