package io.crossing.worklist.web;

import io.crossing.people.Person;
import io.crossing.process.RolloutId;
import io.crossing.rollout.Rollouts;
import io.crossing.web.ValleyPicture.Pier;
import io.crossing.worklist.Steads;
import io.crossing.worklist.Substitutes;
import io.crossing.worklist.WorkItem;
import io.crossing.worklist.WorkItem.Closing;
import io.crossing.worklist.web.DueWords.Due;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the work items of one page of a list into words. */
@Component
class WorkRows {

    private final Rollouts rollouts;
    private final Bridge bridge;
    private final DueWords due;
    private final TimeWords times;
    private final HolderNames names;
    private final Substitutes substitutes;

    WorkRows(
            Rollouts rollouts,
            Bridge bridge,
            DueWords due,
            TimeWords times,
            HolderNames names,
            Substitutes substitutes) {
        this.substitutes = substitutes;
        this.rollouts = rollouts;
        this.bridge = bridge;
        this.due = due;
        this.times = times;
        this.names = names;
    }

    /**
     * One line of the list.
     *
     * @param who who has it, or whom it is offered to
     * @param since since when it is asked for
     * @param putOffUntil the day it comes back
     * @param closedAt when it was done
     */
    record Row(
            WorkItem item,
            String who,
            String since,
            @Nullable String onBehalfOf,
            @Nullable Due due,
            @Nullable String putOffUntil,
            @Nullable String closedAt,
            List<Pier> piers) {

        public boolean isLate() {
            return due != null && due.state().equals("late");
        }
    }

    List<Row> of(List<WorkItem> items, Person reader, Locale locale) {
        Map<RolloutId, List<Pier>> piers = piers(items);
        Steads steads = substitutes.of(reader.id());
        return items.stream()
                .map(item -> row(item, reader, steads, locale, piers))
                .toList();
    }

    private Map<RolloutId, List<Pier>> piers(List<WorkItem> items) {
        Map<RolloutId, List<Pier>> piers = new HashMap<>();
        rollouts.findAll(items.stream().map(WorkItem::rollout).distinct().toList())
                .forEach((id, rollout) -> piers.put(id, bridge.of(rollout)));
        return piers;
    }

    private Row row(WorkItem item, Person reader, Steads steads, Locale locale, Map<RolloutId, List<Pier>> piers) {
        Closing closing = item.closing();
        return new Row(
                item,
                who(item, reader, locale),
                day(item.createdAt(), reader, locale),
                onBehalfOf(item, steads),
                closing == null ? due.of(item, reader.timeZone(), locale) : null,
                item.followUpAt() == null ? null : day(item.followUpAt(), reader, locale),
                closing == null ? null : times.moment(closing.at(), reader.timeZone(), locale),
                piers.getOrDefault(item.rollout(), List.of()));
    }

    /** Who has it, or whom it is offered to; where the reader has it, who was asked to help. */
    private String who(WorkItem item, Person reader, Locale locale) {
        if (item.heldBy(reader.id()) && !item.helpers().isEmpty()) {
            return names.helping(item, locale);
        }
        return item.assignee() == null ? names.offered(item, locale) : names.of(item.assignee());
    }

    private @Nullable String onBehalfOf(WorkItem item, Steads steads) {
        Closing closing = item.closing();
        if (closing != null) {
            return closing.onBehalfOf() == null ? null : names.of(closing.onBehalfOf());
        }
        return steads.onBehalfOf(item).map(names::of).orElse(null);
    }

    private String day(Instant at, Person reader, Locale locale) {
        return times.day(at.atZone(reader.timeZone()).toLocalDate(), locale);
    }
}
