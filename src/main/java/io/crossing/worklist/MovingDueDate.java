package io.crossing.worklist;

import io.crossing.people.Person;
import io.crossing.process.Sentence;
import io.crossing.process.WorkItemId;
import io.crossing.process.WorkingTime;
import io.crossing.process.form.FieldError;
import io.crossing.rollout.AnswersRefused;
import io.crossing.rollout.Ledger;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives a work item a due date of its own, or takes it back to that of its stage. The stage's deadline stays as it is. */
@Service
public class MovingDueDate {

    private static final int LONGEST_REASON = 2_000;

    private final JdbcWorkItems items;
    private final Standings standings;
    private final Refusals refusals;
    private final Directing directing;
    private final Belongings belongings;
    private final DueDates dueDates;
    private final Ledger ledger;
    private final WorkingTime time;
    private final Clock clock;

    MovingDueDate(
            JdbcWorkItems items,
            Standings standings,
            Refusals refusals,
            Directing directing,
            Belongings belongings,
            DueDates dueDates,
            Ledger ledger,
            WorkingTime time,
            Clock clock) {
        this.items = items;
        this.standings = standings;
        this.refusals = refusals;
        this.directing = directing;
        this.belongings = belongings;
        this.dueDates = dueDates;
        this.ledger = ledger;
        this.time = time;
        this.clock = clock;
    }

    /**
     * Makes it due at the end of a day for the organisation; without a day it is due with its stage again.
     *
     * @throws WorkItemUnknown if there is none that they see
     * @throws NotYours unless they lead the rollout, or are lead or process admin
     * @throws AlreadyDone if somebody has done it, or {@link NoLongerNeeded} if it was withdrawn
     * @param reason why, up to 2,000 characters; may be empty
     * @throws AnswersRefused naming {@code on} if the day is over, or more than ten years ahead, or {@code reason}
     */
    @Transactional
    public WorkItem move(WorkItemId id, Person by, @Nullable LocalDate on, String reason) {
        WorkItem item = items.locked(id);
        standings.ofReader(item, by);
        if (!directing.may(by, item)) {
            throw new NotYours(Sentence.of("worklist.refused.due"));
        }
        refusals.mustBeOpen(item);
        String why = reason.strip();
        if (why.length() > LONGEST_REASON) {
            throw new AnswersRefused(List.of(new FieldError("reason", Sentence.of("worklist.answer.note-long"))));
        }
        Instant dueAt = on == null ? belongings.dueAt(item) : end(on);
        if (!Objects.equals(dueAt, item.dueAt()) || item.ownDue() != (on != null)) {
            dueDates.move(id, dueAt, on != null);
            ledger.write(item.rollout(), by.id(), null, line(item, on), why.isEmpty() ? null : why);
        }
        return items.get(id);
    }

    /** The same without a reason. */
    @Transactional
    public WorkItem move(WorkItemId id, Person by, @Nullable LocalDate on) {
        return move(id, by, on, "");
    }

    private static Sentence line(WorkItem item, @Nullable LocalDate on) {
        return on == null
                ? Sentence.of("history.task.due-with-stage", item.title())
                : Sentence.of("history.task.due", item.title(), on);
    }

    private Instant end(LocalDate on) {
        LocalDate today = time.day(clock.instant());
        if (on.isBefore(today) || on.isAfter(today.plusYears(10))) {
            throw new AnswersRefused(List.of(new FieldError("on", Sentence.of("worklist.answer.due"))));
        }
        return time.endOf(on);
    }
}
