package io.crossing.rollout.jdbc;

import io.crossing.rollout.PastAnswers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Past answers from the rows of the evidence. */
@Repository
class JdbcPastAnswers implements PastAnswers {

    private static final TypeReference<Map<String, Object>> ANSWERS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    JdbcPastAnswers(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    @Override
    public Map<String, List<Map<String, Object>>> ofTheLast(int most) {
        Map<String, List<Map<String, Object>>> answers = new HashMap<>();
        jdbc.sql("""
                        select task, answers from evidence
                         where taken_back_at is null and given_by is not null
                         order by seq desc limit :most""").param("most", most).query(row -> {
            answers.computeIfAbsent(row.getString("task"), task -> new ArrayList<>())
                    .add(json.readValue(row.getString("answers"), ANSWERS));
        });
        return answers;
    }
}
