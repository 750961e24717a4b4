package io.crossing.worklist;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.RowCallbackHandler;

/** Gathers what a list can be narrowed to from its rows. */
class ChoicesInList implements RowCallbackHandler {

    private static final int MOST = 200;

    private final Map<String, String> rollouts = new HashMap<>();
    private final Map<String, String> stages = new HashMap<>();
    private final Set<String> areas = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);

    @Override
    public void processRow(ResultSet row) throws SQLException {
        rollouts.put(row.getString("rollout"), row.getString("rollout_name"));
        areas.add(row.getString("area"));
        String stage = row.getString("stage");
        if (stage != null) {
            stages.put(stage, row.getString("stage_name"));
        }
    }

    /** 200 of each at most. */
    ListChoices sorted() {
        List<String> some = areas.stream().limit(MOST).toList();
        return new ListChoices(byName(rollouts), byName(stages), some);
    }

    private static Map<String, String> byName(Map<String, String> names) {
        Map<String, String> sorted = new LinkedHashMap<>();
        names.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.nullsLast(String.CASE_INSENSITIVE_ORDER)))
                .limit(MOST)
                .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
        return sorted;
    }
}
