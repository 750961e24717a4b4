package io.crossing.worklist;

import io.crossing.process.PersonId;
import io.crossing.process.RolloutId;
import io.crossing.process.Sentence;
import io.crossing.process.TeamId;
import io.crossing.rollout.Evidence;
import io.crossing.rollout.Evidences;
import io.crossing.rollout.Ledger;
import io.crossing.rollout.NewEvidence;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Evidence and history in tables of their own, so that they come and go with the transaction. */
class KeptRecord implements Evidences, Ledger {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    KeptRecord(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
        jdbc.sql(
                        "create table test_evidence (id uuid, rollout uuid, task varchar(99), answers text, given_by varchar(63), on_behalf_of varchar(63))")
                .update();
        jdbc.sql(
                        "create table test_ledger (rollout uuid, given_by varchar(63), on_behalf_of varchar(63), what text, why text)")
                .update();
    }

    @Override
    public Evidence record(NewEvidence evidence) {
        UUID id = UUID.randomUUID();
        jdbc.sql("insert into test_evidence values (:id, :rollout, :task, :answers, :by, :onBehalfOf)")
                .param("id", id)
                .param("rollout", evidence.rollout().value())
                .param("task", evidence.task())
                .param("answers", json.writeValueAsString(evidence.answers()))
                .param("by", value(evidence.by()))
                .param("onBehalfOf", value(evidence.onBehalfOf()))
                .update();
        return new Evidence(id, evidence, Instant.EPOCH);
    }

    @Override
    public List<Evidence> of(RolloutId rollout) {
        return jdbc.sql("select * from test_evidence where rollout = ?")
                .param(rollout.value())
                .query((row, number) -> new Evidence(
                        row.getObject("id", UUID.class),
                        new NewEvidence(
                                rollout,
                                null,
                                null,
                                null,
                                row.getString("task"),
                                row.getString("task"),
                                null,
                                json.readValue(row.getString("answers"), new TypeReference<Map<String, Object>>() {}),
                                person(row.getString("given_by")),
                                person(row.getString("on_behalf_of"))),
                        Instant.EPOCH))
                .list();
    }

    @Override
    public Optional<Evidence> latest(RolloutId rollout, String form, @Nullable TeamId team) {
        return Optional.empty();
    }

    @Override
    public Map<String, Object> latestAnswers(RolloutId rollout, @Nullable TeamId team) {
        return Map.of();
    }

    @Override
    public void write(
            RolloutId rollout,
            @Nullable PersonId by,
            @Nullable PersonId onBehalfOf,
            Sentence what,
            @Nullable String why) {
        jdbc.sql("insert into test_ledger values (:rollout, :by, :onBehalfOf, :what, :why)")
                .param("rollout", rollout.value())
                .param("by", value(by))
                .param("onBehalfOf", value(onBehalfOf))
                .param("what", what.toString())
                .param("why", why)
                .update();
    }

    @Override
    public void explain(RolloutId rollout, @Nullable PersonId by, Sentence what, @Nullable Sentence why) {
        write(rollout, by, null, what, why == null ? null : why.toString());
    }

    @Override
    public void moved(RolloutId rollout, Sentence what, @Nullable Instant before, Instant after) {
        write(rollout, null, null, what, null);
    }

    @Override
    public List<Line> of(RolloutId rollout, int page, int size) {
        return jdbc.sql("select * from test_ledger where rollout = ?")
                .param(rollout.value())
                .query((row, number) -> new Line(
                        Instant.EPOCH,
                        person(row.getString("given_by")),
                        person(row.getString("on_behalf_of")),
                        row.getString("what"),
                        row.getString("why")))
                .list();
    }

    @Override
    public long count(RolloutId rollout) {
        return of(rollout, 0, 100).size();
    }

    private static @Nullable String value(@Nullable PersonId person) {
        return person == null ? null : person.value();
    }

    private static @Nullable PersonId person(@Nullable String id) {
        return id == null ? null : new PersonId(id);
    }
}
