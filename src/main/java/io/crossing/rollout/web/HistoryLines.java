package io.crossing.rollout.web;

import io.crossing.people.Person;
import io.crossing.process.PersonId;
import io.crossing.rollout.Ledger.Line;
import io.crossing.rollout.web.Names.Directory;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says the history with names and times. */
@Component
class HistoryLines {

    private final Names names;
    private final Times times;
    private final Phrases phrases;

    HistoryLines(Names names, Times times, Phrases phrases) {
        this.phrases = phrases;
        this.names = names;
        this.times = times;
    }

    List<Said> of(List<Line> lines, Person reader) {
        Directory directory = names.of(lines.stream().flatMap(line -> Stream.of(line.by(), line.onBehalfOf())));
        return lines.stream()
                .map(line -> new Said(
                        times.moment(line.at(), reader),
                        by(line, directory),
                        line.what(phrases.language()),
                        why(line, reader)))
                .toList();
    }

    /** The reason or, where something was moved, from when to when, in the reader's time zone. */
    private @Nullable String why(Line line, Person reader) {
        Instant after = line.dueAfter();
        Instant before = line.dueBefore();
        if (after == null) {
            return line.why(phrases.language());
        }
        return before == null
                ? phrases.of("rollout.clock.due", times.moment(after, reader))
                : phrases.of("rollout.clock.moved", times.moment(before, reader), times.moment(after, reader));
    }

    private String by(Line line, Directory directory) {
        PersonId by = line.by();
        if (by == null) {
            return phrases.of("rollout.by-itself");
        }
        return line.onBehalfOf() == null
                ? directory.of(by)
                : phrases.of("rollout.by-for", directory.of(by), directory.of(line.onBehalfOf()));
    }

    /** A line of the history in words. */
    record Said(String at, String by, String what, @Nullable String why) {}
}
