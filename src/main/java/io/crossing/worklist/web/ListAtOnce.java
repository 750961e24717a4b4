package io.crossing.worklist.web;

import io.crossing.people.Person;
import io.crossing.web.Page;
import io.crossing.web.Paging;
import io.crossing.worklist.WorkItem;
import io.crossing.worklist.WorkItemFilter;
import io.crossing.worklist.WorkLists;
import io.crossing.worklist.web.ListTabs.Tab;
import io.crossing.worklist.web.WorkRows.Row;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Reads a list and the numbers on the tabs as they are at one moment, so that they fit each other while others work. */
@Component
class ListAtOnce {

    private final WorkLists lists;
    private final WorkRows rows;
    private final ListTabs tabs;

    ListAtOnce(WorkLists lists, WorkRows rows, ListTabs tabs) {
        this.lists = lists;
        this.rows = rows;
        this.tabs = tabs;
    }

    /** What was seen. */
    record Seen(Page<Row> page, List<Tab> tabs) {}

    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Seen look(WorkItemFilter filter, Person reader, Paging paging, Locale locale) {
        Page<WorkItem> found = lists.page(filter, reader, paging);
        List<Row> shown = rows.of(found.items(), reader, locale);
        return new Seen(
                new Page<>(shown, found.page(), found.size(), found.total(), found.more()),
                tabs.of(filter, reader, locale));
    }
}
