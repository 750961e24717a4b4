package io.crossing.worklist.web;

import io.crossing.people.Person;
import io.crossing.people.Role;
import io.crossing.web.Page;
import io.crossing.web.Paging;
import io.crossing.worklist.Counted;
import io.crossing.worklist.DueWindow;
import io.crossing.worklist.SavedFilter;
import io.crossing.worklist.SavingFilter;
import io.crossing.worklist.Scope;
import io.crossing.worklist.WorkItemFilter;
import io.crossing.worklist.WorkLists;
import io.crossing.worklist.web.ListAtOnce.Seen;
import io.crossing.worklist.web.WorkRows.Row;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.WebRequest;

/** "My work": what somebody has, may take, waits for and did and, for leads and process admins, what everybody owes. */
@Controller
class WorkPage {

    private final WorkLists lists;
    private final ShownFilter shown;
    private final SavingFilter saving;
    private final ListAtOnce atOnce;
    private final ListAddress addresses;
    private final ListActions actions;

    WorkPage(
            WorkLists lists,
            ShownFilter shown,
            SavingFilter saving,
            ListAtOnce atOnce,
            ListAddress addresses,
            ListActions actions) {
        this.lists = lists;
        this.shown = shown;
        this.saving = saving;
        this.atOnce = atOnce;
        this.addresses = addresses;
        this.actions = actions;
    }

    /** Answers 304 to whoever sees the same list already. */
    @GetMapping({"/", "/work"})
    @Nullable String show(
            @ModelAttribute("parameters") ListParameters parameters,
            @RequestParam(required = false) @Nullable String from,
            Paging paging,
            Person reader,
            Locale locale,
            WebRequest request,
            Model model) {
        SavedFilter saved = shown.saved(parameters, reader);
        WorkItemFilter filter = saved == null ? parameters.toFilter() : saved.shows();
        Seen seen = atOnce.look(filter, reader, paging, locale);
        Page<Row> page = seen.page();
        String tag = ListTag.of(page, seen.tabs(), filter, reader, locale);
        if (request.checkNotModified(tag)) {
            return null;
        }
        model.addAttribute("tag", tag);
        model.addAttribute("page", page);
        model.addAttribute("filter", filter);
        model.addAttribute("criteria", addresses.words(filter));
        model.addAttribute("filtered", filter.narrows());
        model.addAttribute("address", saved == null ? addresses.of(filter) : addresses.of(saved));
        model.addAttribute("everything", addresses.of(filter.widened()));
        model.addAttribute("choices", lists.choices(filter, reader));
        model.addAttribute("windows", DueWindow.values());
        model.addAttribute("tabs", seen.tabs());
        model.addAttribute("actions", actions.of(filter, reader));
        savedFilters(saved, from, filter, reader, model);
        if (page.items().isEmpty()) {
            Counted open = lists.count(WorkItemFilter.of(Scope.OPEN), reader, ListTabs.COUNTED);
            model.addAttribute("open", open.number());
            model.addAttribute("empty", empty(filter, !open.none(), page));
        }
        return "worklist/list";
    }

    /** With the one of their own that the list came from, so that it can take over what was changed about it. */
    private void savedFilters(
            @Nullable SavedFilter saved, @Nullable String from, WorkItemFilter filter, Person reader, Model model) {
        SavingFilter.Visible visible = saving.visibleTo(reader);
        model.addAttribute("visible", visible);
        model.addAttribute("saved", saved);
        visible.own().stream()
                .filter(one -> saved == null
                        && one.id().toString().equals(from)
                        && !one.shows().equals(filter))
                .findFirst()
                .ifPresent(one -> model.addAttribute("changed", one));
        model.addAttribute("roles", Role.values());
    }

    /** Which words an empty list has. */
    private static String empty(WorkItemFilter filter, boolean somethingOpen, Page<Row> page) {
        if (page.page() > 0 && page.total() > 0) {
            return "beyond";
        }
        if (filter.narrows()) {
            return "filtered";
        }
        return switch (filter.scope()) {
            case MINE -> filter.putOff() ? "put-off" : somethingOpen ? "mine-open" : "mine";
            case OPEN -> "open";
            case WAITING -> "waiting";
            case DONE -> "done";
            case ALL -> "all";
        };
    }
}
