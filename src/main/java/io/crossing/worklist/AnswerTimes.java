package io.crossing.worklist;

import io.crossing.process.WorkingTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How long people took for what they were asked, from when they were asked until it was done. */
@Repository
public class AnswerTimes {

    private final JdbcClient jdbc;
    private final WorkingTime time;

    AnswerTimes(JdbcClient jdbc, WorkingTime time) {
        this.jdbc = jdbc;
        this.time = time;
    }

    /** Working days of the organisation for each task, by its element's id, from so many that were done last. */
    public Map<String, List<Double>> ofTheLast(int most) {
        Map<String, List<Double>> days = new HashMap<>();
        jdbc.sql("""
                        select element, created_at, closed_at from work_item
                         where closed_at is not null and state = 'DONE'
                         order by closed_at desc limit :most""").param("most", most).query(row -> {
            double took = time.daysBetween(
                    row.getObject("created_at", OffsetDateTime.class).toInstant(),
                    row.getObject("closed_at", OffsetDateTime.class).toInstant());
            days.computeIfAbsent(row.getString("element"), task -> new ArrayList<>())
                    .add(took);
        });
        return days;
    }
}
