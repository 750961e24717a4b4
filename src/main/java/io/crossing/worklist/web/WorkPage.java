package io.crossing.worklist.web;

import io.crossing.people.Person;
import io.crossing.web.Page;
import io.crossing.web.Paging;
import io.crossing.worklist.Counted;
import io.crossing.worklist.DueWindow;
import io.crossing.worklist.Scope;
import io.crossing.worklist.WorkItem;
import io.crossing.worklist.WorkItemFilter;
import io.crossing.worklist.WorkLists;
import io.crossing.worklist.web.WorkRows.Row;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** "My work": what somebody has, may take, waits for and did and, for leads and process admins, what everybody owes. */
@Controller
class WorkPage {

    private final WorkLists lists;
    private final WorkRows rows;
    private final ListTabs tabs;
    private final ListAddress addresses;

    WorkPage(WorkLists lists, WorkRows rows, ListTabs tabs, ListAddress addresses) {
        this.lists = lists;
        this.rows = rows;
        this.tabs = tabs;
        this.addresses = addresses;
    }

    @GetMapping({"/", "/work"})
    String show(
            @ModelAttribute("parameters") ListParameters parameters,
            Paging paging,
            Person reader,
            Locale locale,
            Model model) {
        WorkItemFilter filter = parameters.toFilter();
        Page<WorkItem> found = lists.page(filter, reader, paging);
        Page<Row> page = new Page<>(
                rows.of(found.items(), reader, locale), found.page(), found.size(), found.total(), found.more());
        model.addAttribute("page", page);
        model.addAttribute("filter", filter);
        model.addAttribute("filtered", filter.narrows());
        model.addAttribute("address", addresses.of(filter));
        model.addAttribute("everything", addresses.of(filter.widened()));
        model.addAttribute("choices", lists.choices(filter, reader));
        model.addAttribute("windows", DueWindow.values());
        model.addAttribute("tabs", tabs.of(filter, reader, locale));
        if (page.items().isEmpty()) {
            Counted open = lists.count(WorkItemFilter.of(Scope.OPEN), reader, ListTabs.COUNTED);
            model.addAttribute("open", open.number());
            model.addAttribute("empty", empty(filter, !open.none(), page));
        }
        return "worklist/list";
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
