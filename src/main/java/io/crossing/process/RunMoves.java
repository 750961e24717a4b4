package io.crossing.process;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/** Moves what runs for rollouts from one version of its diagram to another. */
public interface RunMoves {

    /** How many rollouts run on each version of a process; every version that is deployed is named, the oldest first. */
    SortedMap<Integer, Integer> versions(String process);

    /** The rollouts that have something running on this version of a process. */
    List<RolloutId> on(String process, int version);

    /** How many rollouts stand at each element of a version now. */
    Map<String, Integer> places(String process, int version);

    /** The processes that were deployed with a version of one, that one included, and the version that each of them got. */
    SortedMap<String, Integer> together(String process, int version);

    /** What is drawn in a version and a rollout can stand at, as drawn. */
    List<DrawnPlace> drawn(String process, int version);

    /**
     * Which elements of one version lead to which of another: those that somebody chose, and those that are the same.
     *
     * @throws MappingRefused if an element that was chosen does not exist, or cannot lead there
     */
    Map<String, String> route(MoveOrder order);

    /**
     * Moves everything of a rollout that runs on the old version, with what it called, in the caller's transaction. Publishes
     * {@link ProcessEvent.RunMoved}, and what becomes of its tasks and deadlines.
     *
     * @param shown when a stage whose deadline has passed was due
     * @throws RunNotMovable if it cannot be moved; nothing has changed then
     * @throws MappingRefused as {@link #route} does
     */
    MovedRollout move(RolloutId rollout, MoveOrder order, ShownDeadlines shown);

    /**
     * Something that a rollout can stand at.
     *
     * @param kind what it is, for example {@code userTask}
     */
    record DrawnPlace(String element, String name, String kind) {}
}
