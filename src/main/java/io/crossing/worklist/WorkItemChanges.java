package io.crossing.worklist;

import io.crossing.process.PersonId;
import io.crossing.process.ProcessEvent.MovedStage;
import io.crossing.process.ProcessEvent.OpenedTask;
import io.crossing.process.RolloutId;
import io.crossing.process.Sentence;
import io.crossing.process.SentenceInJson;
import io.crossing.process.WorkItemId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Writes work items. */
@Repository
class WorkItemChanges {

    private final JdbcClient jdbc;
    private final Offers offers;
    private final SentenceInJson sentences;

    WorkItemChanges(JdbcClient jdbc, Offers offers, JsonMapper json) {
        this.jdbc = jdbc;
        this.offers = offers;
        this.sentences = new SentenceInJson(json);
    }

    /** Adds an open work item with whom it is offered to. */
    void open(OpenedTask task, Belonging to, @Nullable Instant dueAt) {
        insert(task, to, dueAt);
        offers.add(task, DueOrder.of(dueAt));
    }

    private void insert(OpenedTask task, Belonging to, @Nullable Instant dueAt) {
        jdbc.sql("""
                        insert into work_item (id, rollout, rollout_name, area, process, element, name, why, form_id,
                            form_version, stage, stage_name, team, team_name, assignee, delegable, state, created_at, due_at, own_due,
                            due_order, words, decisions)
                        values (:id, :rollout, :rolloutName, :area, :process, :element, :name, :why, :form,
                            :formVersion, :stage, :stageName, :team, :teamName, :assignee, :delegable, 'OPEN', :createdAt, :dueAt, :ownDue,
                            :dueOrder, :words, :decisions)
                        """)
                .param("id", task.id().value())
                .param("rollout", to.rollout().value())
                .param("rolloutName", to.rolloutName())
                .param("area", to.area())
                .param("process", task.process())
                .param("element", task.element())
                .param("name", task.name())
                .param("why", task.why())
                .param("form", task.form() == null ? null : task.form().id())
                .param("formVersion", task.form() == null ? null : task.form().version())
                .param("stage", task.stage() == null ? null : task.stage().value())
                .param("stageName", to.stageName())
                .param("team", task.team() == null ? null : task.team().value())
                .param("teamName", to.teamName())
                .param("assignee", value(task.assignee()))
                .param("delegable", task.delegable())
                .param("createdAt", utc(task.at()))
                .param("dueAt", dueAt == null ? null : utc(dueAt))
                .param("ownDue", task.dueAt() != null)
                .param("dueOrder", utc(DueOrder.of(dueAt)))
                .param("words", words(task, to))
                .param("decisions", task.decisions().stream().sorted().collect(Collectors.joining(",")))
                .update();
    }

    /** It asks what another version of its diagram asks. */
    void redraw(OpenedTask task, Belonging to) {
        jdbc.sql("""
                        update work_item set element = :element, name = :name, why = :why, form_id = :form, form_version = :formVersion,
                            stage = :stage, stage_name = :stageName, delegable = :delegable, words = :words, decisions = :decisions
                         where id = :id
                        """)
                .param("element", task.element())
                .param("name", task.name())
                .param("why", task.why())
                .param("form", task.form() == null ? null : task.form().id())
                .param("formVersion", task.form() == null ? null : task.form().version())
                .param("stage", task.stage() == null ? null : task.stage().value())
                .param("stageName", to.stageName())
                .param("delegable", task.delegable())
                .param("words", words(task, to))
                .param("decisions", task.decisions().stream().sorted().collect(Collectors.joining(",")))
                .param("id", task.id().value())
                .update();
        offers.exclude(task);
    }

    /** What belonged to elements that are called otherwise now belongs to them still. */
    void rename(RolloutId rollout, Map<String, String> renamed) {
        renamed.forEach((from, to) -> {
            for (String column : List.of("element", "stage")) {
                jdbc.sql("update work_item set " + column + " = :to where rollout = :rollout and " + column
                                + " = :from")
                        .param("to", to)
                        .param("rollout", rollout.value())
                        .param("from", from)
                        .update();
            }
        });
    }

    /** A stage is called as in another version of its diagram. */
    void rename(RolloutId rollout, MovedStage stage) {
        jdbc.sql(
                        "update work_item set stage_name = :name where rollout = :rollout and stage = :stage and state = 'OPEN'")
                .param("name", stage.name())
                .param("rollout", rollout.value())
                .param("stage", stage.stage().value())
                .update();
    }

    /** Gives it to somebody or, without one, back to whom it is offered; what was put off is not any more. */
    void assign(WorkItemId id, @Nullable PersonId assignee) {
        jdbc.sql("update work_item set assignee = :assignee, follow_up_at = null where id = :id")
                .param("assignee", value(assignee))
                .param("id", id.value())
                .update();
        offers.taken(id, assignee);
    }

    /** Somebody hands it over, and waits for it from then on. */
    void handed(WorkItem item, PersonId by) {
        offers.handed(item, by);
    }

    void note(WorkItemId id, @Nullable PersonId by, @Nullable Sentence note) {
        jdbc.sql("update work_item set handed_by = :by, handed_note = :note, handed_said = :said where id = :id")
                .param("by", value(by))
                .param("note", note == null ? null : note.toString())
                .param("said", sentences.write(note))
                .param("id", id.value())
                .update();
    }

    /** Keeps who did it; whoever had it keeps having had it. */
    void done(WorkItemId id, PersonId by, @Nullable PersonId onBehalfOf) {
        jdbc.sql("""
                        update work_item set completed_by = :by, on_behalf_of = :onBehalfOf, assignee = coalesce(assignee, :by)
                         where id = :id
                        """)
                .param("by", by.value())
                .param("onBehalfOf", value(onBehalfOf))
                .param("id", id.value())
                .update();
    }

    /** Closes what is open; what is closed stays as it is. */
    void close(WorkItemId id, WorkItemState as, Instant at) {
        int closed = jdbc.sql("update work_item set state = :state, closed_at = :at where id = :id and state = 'OPEN'")
                .param("state", as.name())
                .param("at", utc(at))
                .param("id", id.value())
                .update();
        if (closed > 0) {
            offers.closed(id);
            jdbc.sql("delete from work_item_draft where work_item = :id")
                    .param("id", id.value())
                    .update();
        }
    }

    void takenBack(WorkItemId id) {
        jdbc.sql("update work_item set state = 'TAKEN_BACK' where id = :id")
                .param("id", id.value())
                .update();
    }

    void followUp(WorkItemId id, @Nullable Instant at) {
        jdbc.sql("update work_item set follow_up_at = :at where id = :id")
                .param("at", at == null ? null : utc(at))
                .param("id", id.value())
                .update();
    }

    private static String words(OpenedTask task, Belonging to) {
        String team = to.teamName() == null ? "" : to.teamName();
        return String.join(" ", task.name(), to.rolloutName(), team).toLowerCase(Locale.ROOT);
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static @Nullable String value(@Nullable PersonId person) {
        return person == null ? null : person.value();
    }
}
