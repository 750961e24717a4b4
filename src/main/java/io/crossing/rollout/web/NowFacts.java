package io.crossing.rollout.web;

import io.crossing.people.Person;
import io.crossing.rollout.Outcome;
import io.crossing.rollout.Rollout;
import io.crossing.rollout.StageOnTheWay;
import io.crossing.rollout.StageOnTheWay.State;
import io.crossing.rollout.Team;
import io.crossing.rollout.Teams;
import io.crossing.rollout.WaitingOn;
import io.crossing.rollout.Ways;
import io.crossing.rollout.jdbc.Waiting;
import io.crossing.rollout.web.Names.Directory;
import io.crossing.rollout.web.StateWords.Badge;
import io.crossing.web.ValleyPicture.Pier;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where a rollout stands now, and on whom it waits. */
@Component
class NowFacts {

    private final Ways ways;
    private final Waiting waiting;
    private final Teams teams;
    private final Names names;
    private final StateWords states;
    private final Times times;
    private final Phrases phrases;

    NowFacts(Ways ways, Waiting waiting, Teams teams, Names names, StateWords states, Times times, Phrases phrases) {
        this.phrases = phrases;
        this.ways = ways;
        this.waiting = waiting;
        this.teams = teams;
        this.names = names;
        this.states = states;
        this.times = times;
    }

    Now of(Rollout rollout, Person reader) {
        List<StageOnTheWay> way = ways.of(rollout);
        List<WaitingOn> waits = waiting.of(rollout.id());
        Directory directory = names.of(waits.stream().map(WaitingOn::person));
        List<Team> all = teams.of(rollout.id());
        return new Now(
                states.of(rollout, reader),
                rollout.stageName(),
                way.stream()
                        .filter(stage -> stage.state() == State.CURRENT)
                        .map(StageOnTheWay::doneWhen)
                        .findFirst()
                        .orElse(""),
                way.stream().map(StageOnTheWay::pier).toList(),
                way.stream().map(stage -> stage(stage, reader)).toList(),
                waits.stream().map(one -> wait(rollout, one, directory, all)).toList());
    }

    private StageDates stage(StageOnTheWay stage, Person reader) {
        return new StageDates(
                stage.name(),
                sign(stage),
                stage.enteredAt() == null ? "" : times.date(stage.enteredAt(), reader),
                stage.dueAt() == null ? "" : times.date(stage.dueAt(), reader),
                stage.leftAt() == null || stage.state() == State.CURRENT ? "" : times.date(stage.leftAt(), reader));
    }

    private static String sign(StageOnTheWay stage) {
        return switch (stage.state()) {
            case AHEAD -> "ahead";
            case CURRENT -> stage.late() ? "late" : "now";
            case DONE -> "done";
            case SKIPPED -> "skipped";
        };
    }

    private Wait wait(Rollout rollout, WaitingOn one, Directory directory, List<Team> all) {
        String team = all.stream()
                .filter(known -> known.id().equals(one.team()))
                .map(known -> ", " + known.name())
                .findFirst()
                .orElse("");
        return new Wait(
                one.workItem().value(),
                one.task() + team,
                one.person() == null ? names.role(one.offeredTo()) : directory.of(one.person()),
                times.since(rollout, one.stage(), one.since()));
    }

    @Nullable End end(Rollout rollout, Person reader) {
        Outcome outcome = rollout.outcome();
        if (outcome == null) {
            return null;
        }
        Directory directory = names.of(Stream.of(outcome.decidedBy()));
        return new End(
                switch (outcome.kind()) {
                    case EMBEDDED -> phrases.of("rollout.end.embedded");
                    case RESCOPED -> phrases.of("rollout.end.rescoped");
                    default -> phrases.of("rollout.end.stopped");
                },
                outcome.reason(),
                outcome.learned(),
                decided(outcome, directory, times.date(outcome.at(), reader)));
    }

    private String decided(Outcome outcome, Directory directory, String at) {
        return outcome.decidedBy() == null
                ? phrases.of("rollout.end.decided", at)
                : phrases.of("rollout.end.decided.by", directory.of(outcome.decidedBy()), at);
    }

    /** Where it stands. */
    record Now(
            Badge badge,
            @Nullable String stage,
            String doneWhen,
            List<Pier> piers,
            List<StageDates> stages,
            List<Wait> waits) {}

    /** A stage with its dates; empty where there is none. */
    record StageDates(String name, String sign, String entered, String due, String left) {}

    /** On whom it waits, for what, since when. */
    record Wait(String id, String task, String who, String since) {}

    /** How it ended. */
    record End(String what, String reason, @Nullable String learned, String decided) {}
}
