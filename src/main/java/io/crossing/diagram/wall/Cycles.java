package io.crossing.diagram.wall;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds a way round; without recursion, as a diagram may have thousands of steps in a row. */
final class Cycles {

    private final Map<String, Set<String>> ways;
    private final Set<String> ended = new HashSet<>();
    private final Set<String> onPath = new HashSet<>();
    private final Deque<String> path = new ArrayDeque<>();
    private final Deque<Iterator<String>> open = new ArrayDeque<>();

    private Cycles(Map<String, Set<String>> ways) {
        this.ways = ways;
    }

    /** A place from which one comes back to it. */
    static Optional<String> in(Map<String, Set<String>> ways) {
        Cycles cycles = new Cycles(ways);
        return ways.keySet().stream()
                .flatMap(from -> cycles.from(from).stream())
                .findFirst();
    }

    private Optional<String> from(String start) {
        if (!ended.contains(start)) {
            enter(start);
        }
        while (!open.isEmpty()) {
            if (!open.getFirst().hasNext()) {
                leave();
                continue;
            }
            String next = open.getFirst().next();
            if (onPath.contains(next)) {
                return Optional.of(next);
            }
            if (!ended.contains(next)) {
                enter(next);
            }
        }
        return Optional.empty();
    }

    private void enter(String id) {
        path.push(id);
        onPath.add(id);
        open.push(ways.getOrDefault(id, Set.of()).iterator());
    }

    private void leave() {
        open.pop();
        String id = path.pop();
        onPath.remove(id);
        ended.add(id);
    }
}
