package io.crossing.rollout.jdbc;

import static io.crossing.rollout.jdbc.Columns.text;

import io.crossing.process.FormRef;
import io.crossing.process.RolloutId;
import io.crossing.process.TeamId;
import io.crossing.process.WorkItemId;
import io.crossing.rollout.Evidence;
import io.crossing.rollout.Evidence.TakenBack;
import io.crossing.rollout.Evidences;
import io.crossing.rollout.NewEvidence;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Evidence as rows, the answers as JSON. */
@Repository
public class JdbcEvidences implements Evidences {

    private static final TypeReference<LinkedHashMap<String, Object>> ANSWERS = new TypeReference<>() {};
    private static final String OF_TEAM =
            " and taken_back_at is null and team is not distinct from cast(:team as uuid) order by seq desc";

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    JdbcEvidences(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public Evidence record(NewEvidence content) {
        UUID id = UUID.randomUUID();
        Instant at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        FormRef form = content.form();
        jdbc.sql("""
                        insert into evidence (id, rollout, stage, team, work_item, task, title, form, form_version, answers,
                            given_by, on_behalf_of, given_at)
                        values (:id, :rollout, :stage, :team, :workItem, :task, :title, :form, :formVersion, :answers,
                            :by, :onBehalfOf, :at)
                        """)
                .param("id", id)
                .param("rollout", content.rollout().value())
                .param("stage", text(content.stage()))
                .param("team", Columns.uuid(content.team()))
                .param("workItem", text(content.workItem()))
                .param("task", content.task())
                .param("title", content.title())
                .param("form", form == null ? null : form.id())
                .param("formVersion", form == null ? null : form.version())
                .param("answers", json.writeValueAsString(content.answers()))
                .param("by", text(content.by()))
                .param("onBehalfOf", text(content.onBehalfOf()))
                .param("at", Columns.time(at))
                .update();
        return new Evidence(id, content, at);
    }

    @Override
    public List<Evidence> of(RolloutId rollout) {
        return list(
                jdbc.sql("select * from evidence where rollout = :rollout and taken_back_at is null order by seq desc")
                        .param("rollout", rollout.value()));
    }

    @Override
    public Optional<Evidence> given(RolloutId rollout, WorkItemId item) {
        return list(jdbc.sql("select * from evidence where rollout = :rollout and work_item = :item")
                        .param("rollout", rollout.value())
                        .param("item", item.value()))
                .stream()
                .findFirst();
    }

    /** One page of everything on record, newest first, with what was taken back. */
    public List<Evidence> of(RolloutId rollout, long offset, int limit) {
        return list(jdbc.sql(
                        "select * from evidence where rollout = :rollout order by seq desc limit :limit offset :offset")
                .param("rollout", rollout.value())
                .param("limit", limit)
                .param("offset", offset));
    }

    public long count(RolloutId rollout) {
        return jdbc.sql("select count(*) from evidence where rollout = :rollout")
                .param("rollout", rollout.value())
                .query(Long.class)
                .single();
    }

    @Override
    public Optional<Evidence> latest(RolloutId rollout, String form, @Nullable TeamId team) {
        return all(rollout, form, team).stream().findFirst();
    }

    /** Everything that was answered in a form, of one team where the form is asked of each team; newest first. */
    public List<Evidence> all(RolloutId rollout, String form, @Nullable TeamId team) {
        return list(jdbc.sql("select * from evidence where rollout = :rollout and form = :form" + OF_TEAM)
                .param("rollout", rollout.value())
                .param("form", form)
                .param("team", Columns.uuid(team)));
    }

    /** Everything that was answered in one of these forms for the rollout as a whole, newest first. */
    public List<Evidence> all(RolloutId rollout, List<String> forms) {
        return list(jdbc.sql("select * from evidence where rollout = :rollout and form in (:forms)" + OF_TEAM)
                .param("rollout", rollout.value())
                .param("forms", forms)
                .param("team", null));
    }

    /** The newest evidence given at a task, by the task's element id. */
    public Optional<Evidence> latestAt(RolloutId rollout, String task, @Nullable TeamId team) {
        return list(jdbc.sql("select * from evidence where rollout = :rollout and task = :task" + OF_TEAM + " limit 1")
                        .param("rollout", rollout.value())
                        .param("task", task)
                        .param("team", Columns.uuid(team)))
                .stream()
                .findFirst();
    }

    /** What the gate whose findings have this column found last; empty where it never decided or found nothing then. */
    public Optional<Evidence> latestGate(RolloutId rollout, String column) {
        return list(jdbc.sql(
                                "select * from evidence where rollout = :rollout and form is null and given_by is null and taken_back_at is null order by seq desc")
                        .param("rollout", rollout.value()))
                .stream()
                .filter(gate -> gate.content().answers().get("findings") instanceof List<?> rows
                        && rows.stream().anyMatch(row -> row instanceof Map<?, ?> map && map.containsKey(column)))
                .findFirst();
    }

    @Override
    public Map<String, Object> latestAnswers(RolloutId rollout, @Nullable TeamId team) {
        List<Evidence> newest =
                list(jdbc.sql("""
                        select * from evidence where seq in (
                            select max(seq) from evidence where rollout = :rollout and form is not null and taken_back_at is null
                                and (team is null or team = cast(:team as uuid))
                            group by form, team)
                        order by case when team is null then 0 else 1 end, seq
                        """).param("rollout", rollout.value()).param("team", Columns.uuid(team)));
        Map<String, Object> answers = new LinkedHashMap<>();
        newest.forEach(evidence -> answers.putAll(evidence.content().answers()));
        return answers;
    }

    private List<Evidence> list(JdbcClient.StatementSpec query) {
        return query.query((row, number) -> evidence(row)).list();
    }

    private Evidence evidence(ResultSet row) throws SQLException {
        String workItem = row.getString("work_item");
        String form = row.getString("form");
        return new Evidence(
                row.getObject("id", UUID.class),
                new NewEvidence(
                        Columns.rollout(row, "rollout"),
                        Columns.optionalStage(row, "stage"),
                        Columns.optionalTeam(row, "team"),
                        workItem == null ? null : new WorkItemId(workItem),
                        row.getString("task"),
                        row.getString("title"),
                        form == null ? null : new FormRef(form, row.getInt("form_version")),
                        json.readValue(row.getString("answers"), ANSWERS),
                        Columns.optionalPerson(row, "given_by"),
                        Columns.optionalPerson(row, "on_behalf_of")),
                Columns.instant(row, "given_at"),
                takenBack(row));
    }

    private static @Nullable TakenBack takenBack(ResultSet row) throws SQLException {
        Instant at = Columns.optionalInstant(row, "taken_back_at");
        return at == null ? null : new TakenBack(Columns.person(row, "taken_back_by"), at);
    }
}
