package io.crossing.worklist;

import io.crossing.people.Person;
import io.crossing.process.OnHold;
import io.crossing.process.PersonId;
import io.crossing.process.Sentence;
import io.crossing.process.StepFollowed;
import io.crossing.process.WorkItemId;
import io.crossing.rollout.Evidences;
import io.crossing.rollout.Ledger;
import io.crossing.rollout.RolloutState;
import io.crossing.rollout.Rollouts;
import io.crossing.worklist.WorkItem.Closing;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** One attempt to take back what was done: all of it or nothing. */
@Component
class TakingBack {

    private final JdbcWorkItems items;
    private final WorkItemChanges changes;
    private final Standings standings;
    private final Refusals refusals;
    private final Footprints footprints;
    private final TakenSteps steps;
    private final Drafts drafts;
    private final Rollouts rollouts;
    private final Evidences evidences;
    private final Ledger ledger;
    private final JsonMapper json;
    private final Clock clock;

    TakingBack(
            JdbcWorkItems items,
            WorkItemChanges changes,
            Standings standings,
            Refusals refusals,
            Footprints footprints,
            TakenSteps steps,
            Drafts drafts,
            Rollouts rollouts,
            Evidences evidences,
            Ledger ledger,
            JsonMapper json,
            Clock clock) {
        this.items = items;
        this.changes = changes;
        this.standings = standings;
        this.refusals = refusals;
        this.footprints = footprints;
        this.steps = steps;
        this.drafts = drafts;
        this.rollouts = rollouts;
        this.evidences = evidences;
        this.ledger = ledger;
        this.json = json;
        this.clock = clock;
    }

    @Transactional
    public WorkItem takeBack(WorkItemId id, Person by) {
        WorkItem item = items.locked(id);
        standings.ofReader(item, by);
        refusals.mustBeDone(item);
        refusals.mustBeDoneBy(item, by.id());
        if (rollouts.get(item.rollout()).state() == RolloutState.ON_HOLD) {
            throw new OnHold();
        }
        if (footprints.waiting(id).isEmpty()) {
            throw new NextStepTaken(id);
        }
        return undone(item, by.id());
    }

    private WorkItem undone(WorkItem item, PersonId by) {
        Map<String, Object> answers = evidences
                .given(item.rollout(), item.id())
                .map(evidence -> evidence.content().answers())
                .orElse(Map.of());
        WorkItemId again = undo(item, by);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        changes.takenBack(item.id());
        steps.takenBack(item.id(), new TakenSteps.TakenBack(by, now, again));
        String draft = json.writeValueAsString(answers);
        Stream.of(by, holder(item, by)).distinct().forEach(person -> drafts.keep(again, person, draft, 1, by, now));
        ledger.write(item.rollout(), by, null, Sentence.of("history.task.taken-back", item.title()), null);
        return items.get(again);
    }

    private WorkItemId undo(WorkItem item, PersonId by) {
        try {
            return footprints.undo(item.id(), holder(item, by), by);
        } catch (StepFollowed followed) {
            throw new NextStepTaken(item.id());
        }
    }

    private static PersonId holder(WorkItem item, PersonId by) {
        return Objects.requireNonNullElse(item.assignee(), by);
    }

    /** Whether they could take it back now. */
    boolean may(WorkItem item, Person person) {
        return item.state() == WorkItemState.DONE
                && doneBy(item, person.id())
                && footprints.waiting(item.id()).isPresent();
    }

    /** Whoever did it, and whom it was done for. */
    static boolean doneBy(WorkItem item, PersonId person) {
        Closing closing = item.closing();
        return closing != null && (person.equals(closing.by()) || person.equals(closing.onBehalfOf()));
    }

    @Transactional(readOnly = true)
    public List<WorkItem> undoes(WorkItemId id) {
        return footprints.waiting(id).orElse(List.of()).stream()
                .map(items::find)
                .flatMap(Optional::stream)
                .toList();
    }
}
