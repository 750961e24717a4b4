package io.crossing.worklist.web;

import io.crossing.people.Person;
import io.crossing.process.RolloutId;
import io.crossing.rollout.Rollout;
import io.crossing.rollout.Rollouts;
import io.crossing.web.Page;
import io.crossing.web.Paging;
import io.crossing.web.ValleyPicture.Pier;
import io.crossing.worklist.Scope;
import io.crossing.worklist.WorkItem;
import io.crossing.worklist.WorkItemFilter;
import io.crossing.worklist.WorkLists;
import io.crossing.worklist.web.DueWords.Due;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** "My work": what somebody has, what they may take and, for leads and process admins, what everybody owes. */
@Controller
class WorkPage {

    private final WorkLists lists;
    private final Rollouts rollouts;
    private final Bridge bridge;
    private final DueWords due;
    private final TimeWords times;
    private final HolderNames names;
    private final ListAddress addresses;

    WorkPage(
            WorkLists lists,
            Rollouts rollouts,
            Bridge bridge,
            DueWords due,
            TimeWords times,
            HolderNames names,
            ListAddress addresses) {
        this.lists = lists;
        this.rollouts = rollouts;
        this.bridge = bridge;
        this.due = due;
        this.times = times;
        this.names = names;
        this.addresses = addresses;
    }

    /**
     * One line of the list.
     *
     * @param who who has it, or whom it is offered to
     * @param putOffUntil the day it comes back
     */
    record Row(
            WorkItem item,
            String who,
            @Nullable String onBehalfOf,
            @Nullable Due due,
            @Nullable String putOffUntil,
            List<Pier> piers) {}

    @GetMapping({"/", "/work"})
    String show(
            @ModelAttribute("parameters") ListParameters parameters,
            Paging paging,
            Person reader,
            Locale locale,
            Model model) {
        WorkItemFilter filter = parameters.toFilter();
        Page<WorkItem> page = lists.page(filter, reader, paging);
        Map<RolloutId, List<Pier>> piers = piers(page.items());
        model.addAttribute("page", page.map(item -> row(item, reader, locale, piers)));
        model.addAttribute("filter", filter);
        model.addAttribute("filtered", addresses.narrowed(filter));
        model.addAttribute("address", addresses.of(filter));
        model.addAttribute("choices", lists.choices(filter.scope(), reader));
        model.addAttribute("mine", lists.count(WorkItemFilter.of(Scope.MINE), reader));
        model.addAttribute("putOff", lists.count(WorkItemFilter.of(Scope.MINE).putOff(true), reader));
        long open = lists.count(WorkItemFilter.of(Scope.OPEN), reader);
        model.addAttribute("open", open);
        model.addAttribute("empty", empty(filter, addresses.narrowed(filter), open > 0));
        if (reader.seesEverything()) {
            model.addAttribute("all", lists.count(WorkItemFilter.of(Scope.ALL), reader));
        }
        return "worklist/list";
    }

    /** Which words an empty list has. */
    private static String empty(WorkItemFilter filter, boolean narrowed, boolean somethingOpen) {
        if (narrowed) {
            return "filtered";
        }
        return switch (filter.scope()) {
            case MINE -> filter.putOff() ? "put-off" : somethingOpen ? "mine-open" : "mine";
            case OPEN -> "open";
            case ALL -> "all";
        };
    }

    private Map<RolloutId, List<Pier>> piers(List<WorkItem> items) {
        Map<RolloutId, List<Pier>> piers = new HashMap<>();
        Map<RolloutId, Rollout> found = rollouts.findAll(
                items.stream().map(WorkItem::rollout).distinct().toList());
        found.forEach((id, rollout) -> piers.put(id, bridge.of(rollout)));
        return piers;
    }

    private Row row(WorkItem item, Person reader, Locale locale, Map<RolloutId, List<Pier>> piers) {
        boolean forOther = item.standIns().contains(reader.id()) && !item.heldBy(reader.id());
        return new Row(
                item,
                item.assignee() == null ? names.offered(item, locale) : names.of(item.assignee()),
                forOther ? names.of(item.assignee()) : null,
                due.of(item.dueAt(), reader.timeZone(), locale),
                item.followUpAt() == null
                        ? null
                        : times.day(item.followUpAt().atZone(reader.timeZone()).toLocalDate(), locale),
                piers.getOrDefault(item.rollout(), List.of()));
    }
}
