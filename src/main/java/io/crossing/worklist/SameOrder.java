package io.crossing.worklist;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Puts work items into the order of their ids in a list. */
final class SameOrder implements Comparator<WorkItem> {

    private final Map<String, Integer> places = new HashMap<>();

    SameOrder(List<String> ids) {
        ids.forEach(id -> places.put(id, places.size()));
    }

    @Override
    public int compare(WorkItem one, WorkItem other) {
        return Integer.compare(place(one), place(other));
    }

    private int place(WorkItem item) {
        return places.getOrDefault(item.id().value(), Integer.MAX_VALUE);
    }
}
