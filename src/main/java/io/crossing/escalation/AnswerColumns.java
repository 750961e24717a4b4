package io.crossing.escalation;

import io.crossing.process.PersonId;
import io.crossing.process.TeamId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An answer as the columns of the table {@code escalation} keep it. */
final class AnswerColumns {

    private AnswerColumns() {}

    static Map<String, @Nullable Object> of(Answer answer) {
        Map<String, @Nullable Object> columns = new HashMap<>();
        Instant until = answer.until();
        columns.put("decision", answer.decision().name());
        columns.put("until", until == null ? null : Times.stored(until));
        columns.put("to", text(answer.to()));
        columns.put("right", answer.right());
        columns.put(
                "keep", answer.keep().stream().map(TeamId::toString).sorted().collect(Collectors.joining(" ")));
        columns.put("note", answer.note());
        columns.put("learned", answer.learned());
        columns.put("by", answer.by().value());
        columns.put("onBehalfOf", text(answer.onBehalfOf()));
        columns.put("at", Times.stored(answer.at()));
        return columns;
    }

    static @Nullable Answer read(ResultSet row) throws SQLException {
        Instant at = Times.read(row, "answered_at");
        if (at == null) {
            return null;
        }
        return new Answer(
                Decision.valueOf(row.getString("decision")),
                Times.read(row, "until_at"),
                person(row.getString("to_person")),
                row.getString("decision_right"),
                teams(row.getString("keep_teams")),
                row.getString("note"),
                row.getString("learned"),
                new PersonId(row.getString("answered_by")),
                person(row.getString("on_behalf_of")),
                at);
    }

    private static @Nullable String text(@Nullable PersonId person) {
        return person == null ? null : person.value();
    }

    private static @Nullable PersonId person(@Nullable String text) {
        return text == null ? null : new PersonId(text);
    }

    private static Set<TeamId> teams(@Nullable String text) {
        return text == null || text.isBlank()
                ? Set.of()
                : Arrays.stream(text.split(" ", -1)).map(TeamId::of).collect(Collectors.toUnmodifiableSet());
    }
}
