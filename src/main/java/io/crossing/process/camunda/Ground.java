package io.crossing.process.camunda;

import io.crossing.process.Traces.Footing;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where the run of a task stands, and the runs that called it.
 *
 * @param leaf the place of the task
 * @param key what all runs of the rollout have in common
 * @param runs every run of the rollout
 */
record Ground(String leaf, String key, List<String> chain, Set<String> runs, List<Place> places) implements Footing {

    Map<String, Place> byId() {
        Map<String, Place> found = new HashMap<>();
        places.forEach(place -> found.put(place.id(), place));
        return found;
    }

    /** The task's place and what it lies in, outwards. */
    List<Place> outwards() {
        return outwards(leaf, byId());
    }

    static List<Place> outwards(String from, Map<String, Place> places) {
        List<Place> way = new ArrayList<>();
        for (@Nullable Place place = places.get(from);
                place != null;
                place = place.parent() == null ? null : places.get(place.parent())) {
            way.add(place);
        }
        return way;
    }
}
