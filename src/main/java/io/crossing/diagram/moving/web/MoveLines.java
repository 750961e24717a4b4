package io.crossing.diagram.moving.web;

import io.crossing.diagram.moving.Move;
import io.crossing.diagram.moving.MoveResult;
import io.crossing.diagram.moving.MoveState;
import io.crossing.diagram.moving.MoveWords;
import io.crossing.diagram.moving.Verdict;
import io.crossing.people.People;
import io.crossing.people.Person;
import io.crossing.process.MovedDate;
import io.crossing.process.MovedTask;
import io.crossing.process.PersonId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What pages show of moves. */
@Component
class MoveLines {

    private final People people;
    private final MoveWords words;

    MoveLines(People people, MoveWords words) {
        this.people = people;
        this.words = words;
    }

    /** A move in words. */
    record Line(
            String id,
            String diagram,
            String title,
            boolean dryRun,
            String kind,
            String state,
            String sign,
            String timers,
            @Nullable String reason,
            String by,
            String at,
            Move.Progress progress,
            boolean running,
            boolean stopped,
            boolean done,
            boolean retryable,
            boolean reversible,
            @Nullable String backOf,
            int from,
            int to) {}

    Line line(Move move, Person reader) {
        Move.Progress progress = move.progress();
        boolean rest = progress.map() + progress.blocked() > 0;
        return new Line(
                move.id().toString(),
                move.order().process(),
                words.say(
                        "move.title",
                        move.order().process(),
                        move.order().from(),
                        move.order().to()),
                move.dryRun(),
                words.say(
                        move.dryRun() ? "move.kind.try" : move.backOf() == null ? "move.kind.move" : "move.kind.back"),
                words.say("move.state." + move.state()),
                sign(move),
                words.say("move.timers." + move.order().timers()),
                move.why(),
                name(move.by()),
                words.moment(move.createdAt(), reader.timeZone()),
                progress,
                move.state() == MoveState.RUNNING,
                move.state() == MoveState.STOPPED,
                move.state() == MoveState.DONE,
                rest && move.state() != MoveState.RUNNING,
                !move.dryRun() && progress.clean() > 0 && move.state() != MoveState.RUNNING,
                move.backOf() == null ? null : move.backOf().toString(),
                move.order().from(),
                move.order().to());
    }

    private static String sign(Move move) {
        if (move.state() == MoveState.RUNNING) {
            return "now";
        }
        if (move.state() == MoveState.STOPPED) {
            return "hold";
        }
        return move.progress().map() + move.progress().blocked() > 0 ? "late" : "done";
    }

    /** What a move came to for one rollout, in words. */
    record Result(
            String id,
            String name,
            String verdict,
            String sign,
            @Nullable String why,
            List<Dated> dates,
            List<String> tasks) {}

    /** A date in words. */
    record Dated(String name, String before, String after, boolean changed) {}

    Result result(MoveResult result, Person reader) {
        Verdict verdict = result.verdict();
        return new Result(
                result.rollout().toString(),
                result.name(),
                words.say(
                        verdict == null
                                ? "move.verdict.waits"
                                : verdict == Verdict.CLEAN && result.moved()
                                        ? "move.verdict.moved"
                                        : "move.verdict." + verdict),
                verdict == null
                        ? "ahead"
                        : verdict == Verdict.CLEAN ? "done" : verdict == Verdict.MAP ? "soon" : "late",
                words.why(result),
                result.dates().stream().map(date -> dated(date, reader)).toList(),
                result.tasks().stream().map(this::asked).toList());
    }

    private Dated dated(MovedDate date, Person reader) {
        return new Dated(
                date.name(),
                words.moment(date.before(), reader.timeZone()),
                words.moment(date.after(), reader.timeZone()),
                date.changed());
    }

    private String asked(MovedTask task) {
        String who = task.holder() == null
                ? task.groups().isEmpty() ? words.say("move.task.nobody") : String.join(", ", task.groups())
                : name(task.holder());
        if (task.fresh()) {
            return words.say("move.task.fresh", who, task.nameBefore(), task.name());
        }
        return words.say(task.formChanged() ? "move.task.form" : "move.task.same", who, task.name());
    }

    List<Map<String, Object>> sections(Move move, @Nullable Verdict chosen) {
        List<Map<String, Object>> sections = new ArrayList<>();
        sections.add(section(move, null, chosen, move.progress().total()));
        sections.add(section(move, Verdict.BLOCKED, chosen, move.progress().blocked()));
        sections.add(section(move, Verdict.MAP, chosen, move.progress().map()));
        sections.add(section(move, Verdict.CLEAN, chosen, move.progress().clean()));
        return sections;
    }

    private Map<String, Object> section(Move move, @Nullable Verdict verdict, @Nullable Verdict chosen, int count) {
        Map<String, Object> section = new HashMap<>();
        section.put("name", words.say(verdict == null ? "move.section.all" : "move.section." + verdict));
        section.put("href", "/workshop/moves/" + move.id() + (verdict == null ? "" : "?verdict=" + verdict));
        section.put("current", verdict == chosen);
        section.put("count", count);
        return section;
    }

    private String name(PersonId id) {
        return people.find(id).map(Person::name).orElse(id.value());
    }
}
