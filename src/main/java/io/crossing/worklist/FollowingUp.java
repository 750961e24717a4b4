package io.crossing.worklist;

import io.crossing.people.Person;
import io.crossing.process.Sentence;
import io.crossing.process.WorkItemId;
import io.crossing.process.form.FieldError;
import io.crossing.rollout.AnswersRefused;
import io.crossing.worklist.Standing.Kind;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts a work item off: it stays out of its holder's list until a day. Its due date stays as it is. */
@Service
public class FollowingUp {

    private final JdbcWorkItems items;
    private final Standings standings;
    private final Refusals refusals;
    private final WorkItemChanges changes;
    private final Clock clock;

    FollowingUp(JdbcWorkItems items, Standings standings, Refusals refusals, WorkItemChanges changes, Clock clock) {
        this.items = items;
        this.standings = standings;
        this.refusals = refusals;
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * Puts it off until the day begins; without a day it is in the list again at once.
     *
     * @throws WorkItemUnknown if there is none that they see
     * @throws NotYours unless they have it
     * @throws AlreadyDone if somebody has done it, or {@link NoLongerNeeded} if it was withdrawn
     * @throws AnswersRefused naming {@code until} if the day is not after today
     */
    @Transactional
    public WorkItem followUp(WorkItemId id, Person by, @Nullable LocalDate until) {
        WorkItem item = items.locked(id);
        if (!standings.ofReader(item, by).is(Kind.HOLDER)) {
            throw new NotYours(Sentence.of("worklist.refused.put-off", refusals.whose(item)));
        }
        refusals.mustBeOpen(item);
        changes.followUp(id, until == null ? null : beginning(until, by));
        return items.get(id);
    }

    /** The day begins where whoever puts it off is. */
    private Instant beginning(LocalDate day, Person by) {
        Instant beginning = day.atStartOfDay(by.timeZone()).toInstant();
        if (!beginning.isAfter(clock.instant())) {
            throw new AnswersRefused(List.of(new FieldError("until", Sentence.of("worklist.answer.follow-up"))));
        }
        return beginning;
    }
}
