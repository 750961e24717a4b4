package io.crossing.rollout.web;

import io.crossing.people.Person;
import io.crossing.process.PersonId;
import io.crossing.rollout.Ledger.Line;
import io.crossing.rollout.web.Names.Directory;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says the history with names and times. */
@Component
class HistoryLines {

    private final Names names;
    private final Times times;
    private final MessageSource messages;

    HistoryLines(Names names, Times times, MessageSource messages) {
        this.messages = messages;
        this.names = names;
        this.times = times;
    }

    List<Said> of(List<Line> lines, Person reader) {
        Directory directory = names.of(lines.stream().flatMap(line -> Stream.of(line.by(), line.onBehalfOf())));
        return lines.stream()
                .map(line ->
                        new Said(times.moment(line.at(), reader), by(line, directory), line.what(), why(line, reader)))
                .toList();
    }

    /** The reason or, where something was moved, from when to when, in the reader's time zone. */
    private @Nullable String why(Line line, Person reader) {
        Instant after = line.dueAfter();
        Instant before = line.dueBefore();
        if (after == null) {
            return line.why();
        }
        return before == null
                ? say("rollout.clock.due", times.moment(after, reader))
                : say("rollout.clock.moved", times.moment(before, reader), times.moment(after, reader));
    }

    private String say(String key, Object... values) {
        return messages.getMessage(key, values, LocaleContextHolder.getLocale());
    }

    private static String by(Line line, Directory directory) {
        PersonId by = line.by();
        if (by == null) {
            return "by itself";
        }
        return directory.of(by) + (line.onBehalfOf() == null ? "" : " for " + directory.of(line.onBehalfOf()));
    }

    /** A line of the history in words. */
    record Said(String at, String by, String what, @Nullable String why) {}
}
