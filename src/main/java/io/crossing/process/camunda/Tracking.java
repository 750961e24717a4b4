package io.crossing.process.camunda;

import io.crossing.process.camunda.Place.Kind;
import io.crossing.process.camunda.Track.Begun;
import io.crossing.process.camunda.Track.Changed;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Compares where things stood with where they stand. */
final class Tracking {

    private static final Set<String> COUNTS = Set.of("nrOfInstances", "nrOfActiveInstances", "nrOfCompletedInstances");

    private final Ground before;
    private final Map<String, Place> then;
    private final Map<String, Place> now;

    Tracking(Ground before, Ground after) {
        this.before = before;
        this.then = before.byId();
        this.now = after.byId();
    }

    Track track() {
        Optional<Place> anchor = before.outwards().stream()
                .filter(place -> now.containsKey(place.id()))
                .findFirst();
        return new Track(
                before.leaf(),
                anchor.map(Place::id).orElse(null),
                anchor.map(Place::run).orElse(null),
                endedForOthers(),
                ended(),
                begun(),
                changed());
    }

    private List<Place> ended() {
        return then.values().stream()
                .filter(place -> !now.containsKey(place.id()))
                .toList();
    }

    /** Whether somebody else was asked something that is not asked any more. */
    private boolean endedForOthers() {
        Set<String> own = before.outwards().stream().map(Place::id).collect(Collectors.toSet());
        return ended().stream()
                .filter(place -> place.is(Kind.TASK) || place.is(Kind.CALL))
                .anyMatch(place -> !own.contains(place.id()));
    }

    private List<Begun> begun() {
        return now.values().stream()
                .filter(place -> !then.containsKey(place.id()))
                .map(place -> new Begun(place.id(), place.run(), place.leaf(), isOld(place.parent())))
                .toList();
    }

    private boolean isOld(@Nullable String parent) {
        return parent != null && then.containsKey(parent);
    }

    private List<Changed> changed() {
        List<Changed> changed = new ArrayList<>();
        then.values().stream()
                .filter(place -> now.containsKey(place.id()))
                .forEach(place -> compare(place, Objects.requireNonNull(now.get(place.id())), changed));
        return changed;
    }

    private static void compare(Place was, Place is, List<Changed> changed) {
        String execution = is.execution();
        if (execution == null) {
            return;
        }
        Set<String> names = new TreeSet<>(was.variables().keySet());
        names.addAll(is.variables().keySet());
        names.removeAll(COUNTS);
        for (String name : names) {
            Kept old = was.variables().get(name);
            Kept young = is.variables().get(name);
            if (!same(old, young)) {
                changed.add(new Changed(execution, name, old, young));
            }
        }
    }

    private static boolean same(@Nullable Kept one, @Nullable Kept other) {
        if (one == null || other == null) {
            return one == null && other == null;
        }
        return one.same(other) && one.keeps();
    }
}
