package io.crossing.rollout.jdbc;

import io.crossing.process.PersonId;
import io.crossing.process.RolloutId;
import io.crossing.process.WorkItemId;
import io.crossing.rollout.RecordTraces;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Traces of the record, row by row, whatever a step wrote. */
@Repository
class JdbcRecordTraces implements RecordTraces {

    private final TracedRows rows;
    private final TakenBackEvidence evidence;
    private final JdbcStageVisits visits;
    private final JsonMapper json;

    JdbcRecordTraces(TracedRows rows, TakenBackEvidence evidence, JdbcStageVisits visits, JsonMapper json) {
        this.rows = rows;
        this.evidence = evidence;
        this.visits = visits;
        this.json = json;
    }

    private record Rows(RolloutId rollout, long evidence, Map<TracedTable, Map<Row, Row>> tables) implements Standing {}

    private record Changes(String rollout, List<UUID> evidence, List<RowChange> rows) {}

    @Override
    public Standing before(RolloutId rollout) {
        return read(rollout);
    }

    private Rows read(RolloutId rollout) {
        Map<TracedTable, Map<Row, Row>> tables = new LinkedHashMap<>();
        TracedTable.ALL.forEach(table -> tables.put(table, rows.of(table, rollout)));
        return new Rows(rollout, evidence.newest(rollout), tables);
    }

    @Override
    public String since(Standing before, WorkItemId item) {
        Rows then = (Rows) before;
        Rows now = read(then.rollout());
        List<RowChange> changes = new ArrayList<>();
        TracedTable.ALL.forEach(table -> compare(table, of(then, table), of(now, table), changes));
        List<UUID> given = evidence.since(then.rollout(), then.evidence(), item);
        return json.writeValueAsString(new Changes(then.rollout().toString(), given, changes));
    }

    private static Map<Row, Row> of(Rows all, TracedTable table) {
        return all.tables().getOrDefault(table, Map.of());
    }

    private static void compare(TracedTable table, Map<Row, Row> then, Map<Row, Row> now, List<RowChange> changes) {
        Set<Row> keys = new LinkedHashSet<>(then.keySet());
        keys.addAll(now.keySet());
        for (Row key : keys) {
            @Nullable Row was = then.get(key);
            @Nullable Row is = now.get(key);
            if (was == null || !was.equals(is)) {
                changes.add(RowChange.of(table, key, was, is));
            }
        }
    }

    @Override
    public boolean untouched(String changes) {
        return read(changes).rows().stream()
                .filter(change -> TracedTable.called(change.table()).firm())
                .allMatch(this::untouched);
    }

    private boolean untouched(RowChange change) {
        Optional<Row> now = rows.find(TracedTable.called(change.table()), change.key());
        Row after = change.after();
        return after == null
                ? now.isEmpty()
                : now.filter(row -> row.only(change.columns()).equals(after)).isPresent();
    }

    @Override
    public void undo(String changes, PersonId by) {
        Changes read = read(changes);
        evidence.takeBack(read.evidence(), by);
        List<RowChange> backwards = new ArrayList<>(read.rows());
        Collections.reverse(backwards);
        backwards.stream()
                .filter(change -> change.before() == null)
                .forEach(change -> rows.delete(TracedTable.called(change.table()), change.key()));
        read.rows().forEach(this::restore);
        visits.show(RolloutId.of(read.rollout()));
    }

    private void restore(RowChange change) {
        TracedTable table = TracedTable.called(change.table());
        Row before = change.before();
        if (before == null) {
            return;
        }
        if (change.after() == null) {
            rows.insert(table, before);
        } else {
            rows.update(table, change.key(), change.columns(), before);
        }
    }

    private Changes read(String changes) {
        return json.readValue(changes, Changes.class);
    }
}
