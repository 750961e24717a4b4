package io.crossing.worklist;

import io.crossing.process.FormRef;
import io.crossing.process.PersonId;
import io.crossing.process.RolloutId;
import io.crossing.process.Sentence;
import io.crossing.process.SentenceInJson;
import io.crossing.process.StageId;
import io.crossing.process.TeamId;
import io.crossing.process.WorkItemId;
import io.crossing.worklist.WorkItem.Closing;
import io.crossing.worklist.WorkItem.Handover;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads a row of {@code work_item}, with whom it is offered to from elsewhere. */
final class WorkItemRow {

    private final ResultSet row;
    private final SentenceInJson sentences;

    WorkItemRow(ResultSet row, SentenceInJson sentences) {
        this.row = row;
        this.sentences = sentences;
    }

    WorkItem read(OffersOf offers) throws SQLException {
        WorkItemId id = new WorkItemId(row.getString("id"));
        return new WorkItem(
                id,
                new RolloutId(row.getObject("rollout", UUID.class)),
                row.getString("rollout_name"),
                row.getString("area"),
                row.getString("process"),
                row.getString("element"),
                row.getString("name"),
                row.getString("why"),
                form(),
                text("stage", StageId::new),
                row.getString("stage_name"),
                team(),
                row.getString("team_name"),
                text("assignee", PersonId::new),
                offers.people(id),
                offers.groups(id),
                offers.standIns(id),
                offers.helpers(id),
                offers.excluded(id),
                words("decisions"),
                row.getBoolean("delegable"),
                WorkItemState.valueOf(row.getString("state")),
                existing(instant("created_at")),
                instant("due_at"),
                row.getBoolean("own_due"),
                instant("follow_up_at"),
                handover(),
                closing(),
                row.getObject("held_until", LocalDate.class));
    }

    private @Nullable FormRef form() throws SQLException {
        String form = row.getString("form_id");
        return form == null ? null : new FormRef(form, row.getInt("form_version"));
    }

    private Set<String> words(String column) throws SQLException {
        String words = row.getString(column);
        return words == null || words.isBlank() ? Set.of() : Set.of(words.split(","));
    }

    private @Nullable TeamId team() throws SQLException {
        UUID team = row.getObject("team", UUID.class);
        return team == null ? null : new TeamId(team);
    }

    private @Nullable Handover handover() throws SQLException {
        String note = row.getString("handed_note");
        if (note == null) {
            return null;
        }
        Sentence said = sentences.read(row.getString("handed_said"));
        return new Handover(text("handed_by", PersonId::new), said == null ? Sentence.quoting(note) : said);
    }

    private @Nullable Closing closing() throws SQLException {
        Instant at = instant("closed_at");
        return at == null
                ? null
                : new Closing(at, text("completed_by", PersonId::new), text("on_behalf_of", PersonId::new));
    }

    private <T> @Nullable T text(String column, Function<String, T> conversion) throws SQLException {
        String text = row.getString(column);
        return text == null ? null : conversion.apply(text);
    }

    private @Nullable Instant instant(String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    private static Instant existing(@Nullable Instant instant) {
        if (instant == null) {
            throw new IllegalStateException("A work item without the time at which it was created is no work item.");
        }
        return instant;
    }
}
