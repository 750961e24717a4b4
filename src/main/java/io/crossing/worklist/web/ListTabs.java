package io.crossing.worklist.web;

import io.crossing.people.Person;
import io.crossing.worklist.Counted;
import io.crossing.worklist.Scope;
import io.crossing.worklist.WorkItemFilter;
import io.crossing.worklist.WorkLists;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The lists beside each other, each with how much is in it. */
@Component
class ListTabs {

    /** Beyond it a tab only says that there are more. */
    static final int COUNTED = 1_000;

    private final WorkLists lists;
    private final ListAddress addresses;
    private final MessageSource messages;

    ListTabs(WorkLists lists, ListAddress addresses, MessageSource messages) {
        this.lists = lists;
        this.addresses = addresses;
        this.messages = messages;
    }

    /**
     * One of the lists.
     *
     * @param key its name, as the last part of the key of its words
     * @param count absent where a number would say nothing
     */
    record Tab(
            String key,
            String shortcut,
            String href,
            boolean current,
            @Nullable String count) {}

    List<Tab> of(WorkItemFilter shown, Person reader, Locale locale) {
        List<Tab> tabs = new ArrayList<>();
        tabs.add(tab("mine", "1", WorkItemFilter.of(Scope.MINE), shown, reader, locale));
        tabs.add(tab("open", "2", WorkItemFilter.of(Scope.OPEN), shown, reader, locale));
        tabs.add(tab("waiting", "3", WorkItemFilter.of(Scope.WAITING), shown, reader, locale));
        WorkItemFilter putOff = WorkItemFilter.of(Scope.MINE).putOff(true);
        if (shown.putOff() || !count(putOff, reader).none()) {
            tabs.add(tab("put-off", "4", putOff, shown, reader, locale));
        }
        WorkItemFilter done = WorkItemFilter.of(Scope.DONE);
        tabs.add(new Tab("done", "5", addresses.of(done), is(done, shown), null));
        if (reader.seesEverything()) {
            tabs.add(tab("all", "6", WorkItemFilter.of(Scope.ALL), shown, reader, locale));
        }
        return tabs;
    }

    private Tab tab(
            String key, String shortcut, WorkItemFilter list, WorkItemFilter shown, Person reader, Locale locale) {
        return new Tab(key, shortcut, addresses.of(list), is(list, shown), words(count(list, reader), locale));
    }

    private Counted count(WorkItemFilter list, Person reader) {
        return lists.count(list, reader, COUNTED);
    }

    private String words(Counted counted, Locale locale) {
        Object[] number = {counted.number()};
        return messages.getMessage(counted.more() ? "worklist.count.more" : "worklist.count", number, locale);
    }

    private static boolean is(WorkItemFilter list, WorkItemFilter shown) {
        return list.scope() == shown.scope() && list.putOff() == shown.putOff();
    }
}
