package io.crossing.rollout.web;

import io.crossing.people.Person;
import io.crossing.process.PersonId;
import io.crossing.rollout.Ledger.Line;
import io.crossing.rollout.web.Names.Directory;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says the history with names and times. */
@Component
class HistoryLines {

    private final Names names;
    private final Times times;

    HistoryLines(Names names, Times times) {
        this.names = names;
        this.times = times;
    }

    List<Said> of(List<Line> lines, Person reader) {
        Directory directory = names.of(lines.stream().flatMap(line -> Stream.of(line.by(), line.onBehalfOf())));
        return lines.stream()
                .map(line -> new Said(times.moment(line.at(), reader), by(line, directory), line.what(), line.why()))
                .toList();
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
