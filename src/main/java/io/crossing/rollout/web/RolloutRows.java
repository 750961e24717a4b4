package io.crossing.rollout.web;

import io.crossing.people.Person;
import io.crossing.process.RolloutId;
import io.crossing.rollout.Rollout;
import io.crossing.rollout.StageOnTheWay;
import io.crossing.rollout.WaitingOn;
import io.crossing.rollout.Ways;
import io.crossing.rollout.jdbc.Waiting;
import io.crossing.rollout.web.Names.Directory;
import io.crossing.rollout.web.StateWords.Badge;
import io.crossing.web.Page;
import io.crossing.web.ValleyPicture.Pier;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Makes the rows of the list: a handful of queries for a whole page. */
@Component
class RolloutRows {

    private static final int SHOWN = 2;

    private final Ways ways;
    private final Waiting waiting;
    private final Names names;
    private final StateWords states;
    private final Times times;

    RolloutRows(Ways ways, Waiting waiting, Names names, StateWords states, Times times) {
        this.ways = ways;
        this.waiting = waiting;
        this.names = names;
        this.states = states;
        this.times = times;
    }

    Page<Row> of(Page<Rollout> page, Person reader) {
        Map<RolloutId, List<StageOnTheWay>> way = ways.of(page.items());
        Map<RolloutId, List<WaitingOn>> waits =
                waiting.of(page.items().stream().map(Rollout::id).toList());
        Directory directory = names.of(Stream.concat(
                waits.values().stream().flatMap(Collection::stream).map(WaitingOn::person),
                page.items().stream().map(Rollout::owner)));
        return page.map(rollout -> row(
                rollout,
                way.getOrDefault(rollout.id(), List.of()),
                waits.getOrDefault(rollout.id(), List.of()),
                directory,
                reader));
    }

    private Row row(
            Rollout rollout, List<StageOnTheWay> way, List<WaitingOn> waits, Directory directory, Person reader) {
        Badge badge = states.of(rollout, reader);
        return new Row(
                rollout.id().toString(),
                rollout.name(),
                rollout.businessArea(),
                way.stream().map(StageOnTheWay::pier).toList(),
                rollout.stageName() == null ? "" : rollout.stageName(),
                badge,
                badge.sign().equals("late"),
                waits.stream()
                        .limit(SHOWN)
                        .map(one -> wait(rollout, one, directory))
                        .toList(),
                Math.max(0, waits.size() - SHOWN),
                directory.of(rollout.owner()));
    }

    private Wait wait(Rollout rollout, WaitingOn one, Directory directory) {
        String who = one.person() == null ? names.role(one.offeredTo()) : directory.of(one.person());
        return new Wait(who, one.task(), times.since(rollout, one.stage(), one.since()));
    }

    /** A rollout in a list. */
    record Row(
            String id,
            String name,
            String area,
            List<Pier> piers,
            String stage,
            Badge badge,
            boolean late,
            List<Wait> waits,
            int more,
            String owner) {}

    /** On whom it waits, for what, since when. */
    record Wait(String who, String task, String since) {}
}
