package io.crossing.notification;

import io.crossing.escalation.EscalationProcess;
import io.crossing.people.People;
import io.crossing.people.Person;
import io.crossing.process.PersonId;
import io.crossing.process.RolloutId;
import io.crossing.rollout.Rollout;
import io.crossing.rollout.RolloutState;
import io.crossing.rollout.Rollouts;
import io.crossing.worklist.WorkItem;
import io.crossing.worklist.WorkItems;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells people that work of theirs has become late: each thing once for each due date, several at once in one mail. */
@Component
class TellingLate {

    private static final String WHAT = "what is late";
    private static final int AT_ONCE = 5_000;

    private final ToldUntil told;
    private final WorkItems work;
    private final Rollouts rollouts;
    private final People people;
    private final Outbox outbox;
    private final LateLetter letter;
    private final Clock clock;

    TellingLate(
            ToldUntil told,
            WorkItems work,
            Rollouts rollouts,
            People people,
            Outbox outbox,
            LateLetter letter,
            Clock clock) {
        this.told = told;
        this.work = work;
        this.rollouts = rollouts;
        this.people = people;
        this.outbox = outbox;
        this.letter = letter;
        this.clock = clock;
    }

    /** Looks from where it left off, also after the product stood still; what was late before it first ran is no news. */
    @Transactional
    public void tell() {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Instant from = told.until(WHAT, now);
        List<WorkItem> late = work.dueBetween(from, now, AT_ONCE);
        Instant upTo = late.size() < AT_ONCE ? now : lastWhole(late);
        tell(late.stream().filter(item -> !upTo.isBefore(due(item))).toList());
        told.nowUntil(WHAT, upTo);
    }

    /** Up to where everything has been read: more may be due at the last moment. */
    private static Instant lastWhole(List<WorkItem> late) {
        Instant last = due(late.get(late.size() - 1));
        Instant before = last.minusMillis(1);
        return due(late.get(0)).isAfter(before) ? last : before;
    }

    private static Instant due(WorkItem item) {
        return Objects.requireNonNull(item.dueAt());
    }

    private void tell(List<WorkItem> late) {
        Map<RolloutId, Rollout> known =
                rollouts.findAll(late.stream().map(WorkItem::rollout).distinct().toList());
        Map<String, List<WorkItem>> byHolder = late.stream()
                .filter(item -> !item.process().equals(EscalationProcess.KEY))
                .filter(item -> item.heldUntil() == null && moves(known.get(item.rollout())))
                .collect(Collectors.groupingBy(
                        item -> String.valueOf(item.assignee()), TreeMap::new, Collectors.toList()));
        byHolder.forEach((holder, items) -> people.find(new PersonId(holder)).ifPresent(to -> tell(to, items, known)));
    }

    /** The clock of a rollout on hold stands still. */
    private static boolean moves(@Nullable Rollout rollout) {
        return rollout != null && rollout.state() == RolloutState.RUNNING;
    }

    private void tell(Person to, List<WorkItem> items, Map<RolloutId, Rollout> known) {
        WorkItem first = items.get(0);
        outbox.post(
                "late " + first.id() + " " + first.dueAt(),
                to,
                Urgency.LATE,
                () -> letter.write(to, items, Objects.requireNonNull(known.get(first.rollout()))));
    }
}
