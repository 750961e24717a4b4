package io.crossing.process.camunda;

import io.crossing.process.camunda.Place.Kind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;

/** One going back: which place stands for which that had ended. */
final class Rebuilding {

    private final Map<String, Place> ended = new HashMap<>();
    private final Map<String, String> now = new HashMap<>();
    private final Map<String, Place> callers = new HashMap<>();
    private final Map<String, String> runs = new HashMap<>();
    private final RuntimeService runtime;
    private final GroundReader ground;
    private final ScopesAgain scopes;

    Rebuilding(Track track, RuntimeService runtime, GroundReader ground, ScopesAgain scopes) {
        track.ended().forEach(place -> ended.put(place.id(), place));
        this.runtime = runtime;
        this.ground = ground;
        this.scopes = scopes;
    }

    /** The place that stands for one that had ended. */
    String now(String place) {
        return Objects.requireNonNull(now.get(place), place);
    }

    /** Makes a place again in which nothing lies, and what it lies in as far as that ended too. */
    void leaf(Place leaf) {
        List<Place> way = new ArrayList<>(Ground.outwards(leaf.id(), ended));
        Collections.reverse(way);
        List<Place> missing = new ArrayList<>();
        for (Place place : way) {
            if (now.containsKey(place.id())) {
                continue;
            }
            if (place.is(Kind.ROOT)) {
                calledAgain(place);
            } else {
                missing.add(place);
                if (place.leaf()) {
                    start(missing);
                    missing.clear();
                }
            }
        }
    }

    /** The run that the calling activity began, with what the run of before knew; where it began it does not stay. */
    private void calledAgain(Place root) {
        String run = ground.called(Objects.requireNonNull(callers.get(String.valueOf(root.parent()))));
        now.put(root.id(), run);
        runs.put(root.run(), run);
        scopes.settle(root, ground.places(run).get(0));
    }

    private void start(List<Place> missing) {
        Place target = missing.get(missing.size() - 1);
        String run = runs.getOrDefault(target.run(), target.run());
        String parent = String.valueOf(missing.get(0).parent());
        String around = now.getOrDefault(parent, parent);
        List<Place> standing = ground.places(run);
        runtime.createProcessInstanceModification(run)
                .startBeforeActivity(target.activity(), around)
                .setVariablesLocal(known(missing))
                .execute(true, true);
        settle(missing, standing, ground.places(run));
        standing.stream()
                .filter(place -> place.id().equals(around) && place.is(Kind.SEVERAL))
                .forEach(scopes::oneAgain);
        if (!target.run().equals(run)) {
            leaveWhereItBegan(run, standing);
        }
    }

    /** What the places know that are made again: conditions and people may be worked out of it. */
    private static VariableMap known(List<Place> missing) {
        VariableMap known = Variables.createVariables();
        Place target = missing.get(missing.size() - 1);
        missing.forEach(place -> {
            put(place.loopVariables(), known);
            if (!place.is(Kind.SEVERAL) && !place.equals(target)) {
                put(place.variables(), known);
            }
        });
        return known;
    }

    private static void put(Map<String, Kept> variables, VariableMap known) {
        variables.forEach((name, value) -> {
            if (value.keeps()) {
                known.put(name, value.restored());
            }
        });
    }

    private void settle(List<Place> missing, List<Place> standing, List<Place> after) {
        Set<String> old = standing.stream().map(Place::id).collect(Collectors.toSet());
        Map<String, Place> young = after.stream()
                .filter(place -> !old.contains(place.id()))
                .collect(Collectors.toMap(Place::activity, place -> place, (one, other) -> one));
        for (Place was : missing) {
            Place is = Objects.requireNonNull(young.get(was.activity()), was.activity());
            now.put(was.id(), is.id());
            callers.put(was.id(), is);
            scopes.settle(was, is);
        }
    }

    /** A process that is called again begins at its beginning. */
    private void leaveWhereItBegan(String run, List<Place> begun) {
        begun.stream()
                .filter(place -> run.equals(place.parent()))
                .forEach(place -> runtime.createProcessInstanceModification(run)
                        .cancelActivityInstance(place.id())
                        .execute(true, true));
    }
}
