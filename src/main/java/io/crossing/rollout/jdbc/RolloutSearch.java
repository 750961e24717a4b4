package io.crossing.rollout.jdbc;

import io.crossing.process.RolloutId;
import io.crossing.rollout.Rollout;
import io.crossing.rollout.TakingPart;
import io.crossing.web.Page;
import io.crossing.web.Paging;
import io.crossing.web.Paging.Order;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds rollouts, what is late first. */
@Repository
public class RolloutSearch {

    private static final String LATE_FIRST = """
             order by case when ended_at is not null then 2 when held_until is not null then 1 else 0 end,
                case when ended_at is null then stage_due_at end nulls last, ended_at desc nulls last, lower(name), id
            """;
    private static final Map<String, String> COLUMNS = Map.of(
            "name", "lower(name)",
            "businessArea", "lower(business_area)",
            "state", "state",
            "stage", "stage_name",
            "stageEnteredAt", "stage_entered_at",
            "stageDueAt", "stage_due_at",
            "startedAt", "started_at");

    private final JdbcClient jdbc;
    private final JdbcRollouts rollouts;
    private final TakingPart takingPart;
    private final Clock clock;

    RolloutSearch(JdbcClient jdbc, JdbcRollouts rollouts, TakingPart takingPart, Clock clock) {
        this.jdbc = jdbc;
        this.rollouts = rollouts;
        this.takingPart = takingPart;
        this.clock = clock;
    }

    public Page<Rollout> find(RolloutFilter filter, Paging paging) {
        Map<String, Object> values = new HashMap<>();
        String where = where(filter, values);
        long total = jdbc.sql("select count(*) from rollout" + where)
                .params(values)
                .query(Long.class)
                .single();
        List<RolloutId> ids = jdbc.sql(
                        "select id from rollout" + where + order(paging) + " limit :limit offset :offset")
                .params(values)
                .param("limit", paging.size())
                .param("offset", paging.offset())
                .query((row, number) -> Columns.rollout(row, "id"))
                .list();
        Map<RolloutId, Rollout> found = rollouts.findAll(ids);
        return Page.of(ids.stream().map(found::get).filter(Objects::nonNull).toList(), paging, total);
    }

    /** The names of the stages in which rollouts are now, for a filter. */
    public List<String> stageNames() {
        return jdbc.sql("select distinct stage_name from rollout where stage_name is not null order by stage_name")
                .query(String.class)
                .list();
    }

    private String where(RolloutFilter filter, Map<String, Object> values) {
        List<String> conditions = new ArrayList<>();
        if (filter.reader() != null) {
            conditions.add(takingPart.condition("id", filter.reader(), clock.instant(), values));
        }
        if (filter.state() != null) {
            conditions.add("state = :state");
            values.put("state", filter.state().name());
        }
        if (filter.overdue() != null) {
            String late =
                    "(state = 'RUNNING' and held_until is null and stage_due_at is not null and stage_due_at <= :now)";
            conditions.add(filter.overdue() ? late : "not " + late);
            values.put("now", Objects.requireNonNull(Columns.time(clock.instant())));
        }
        put("(stage = :stage or lower(stage_name) = lower(:stage))", "stage", filter.stage(), conditions, values);
        put("sponsor = :sponsor", "sponsor", filter.sponsor(), conditions, values);
        put("owner = :owner", "owner", filter.owner(), conditions, values);
        put("lower(business_area) like :area escape '!'", "area", pattern(filter.area()), conditions, values);
        put(
                "(lower(name) like :text escape '!' or lower(business_area) like :text escape '!'"
                        + " or lower(summary) like :text escape '!')",
                "text",
                pattern(filter.text()),
                conditions,
                values);
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    private static void put(
            String condition, String key, @Nullable String value, List<String> conditions, Map<String, Object> values) {
        if (value != null && !value.isBlank()) {
            conditions.add(condition);
            values.put(key, value.strip().replace("\0", ""));
        }
    }

    /** The text anywhere; what is a wildcard in SQL stands for itself. */
    private static @Nullable String pattern(@Nullable String text) {
        return text == null || text.isBlank()
                ? null
                : "%" + text.strip().toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0") + "%";
    }

    private static String order(Paging paging) {
        return paging.sorted().map(RolloutSearch::by).orElse(LATE_FIRST);
    }

    private static String by(Order order) {
        return " order by " + COLUMNS.get(order.field()) + (order.descending() ? " desc" : "") + " nulls last, id";
    }
}
