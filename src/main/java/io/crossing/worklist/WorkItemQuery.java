package io.crossing.worklist;

import io.crossing.people.Person;
import io.crossing.people.Role;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A filter as conditions on {@code work_item w}. */
final class WorkItemQuery {

    private static final Map<Scope, String> WHOSE =
            Map.of(Scope.MINE, """
            w.id in (select m.id from work_item m where m.assignee = :me and m.state = 'OPEN'
                     union
                     select c.work_item from work_item_candidate c
                      where c.kind = 'STAND_IN' and c.who = :me and c.open)
            """, Scope.OPEN, """
            w.id in (select c.work_item from work_item_candidate c where c.kind = 'PERSON' and c.who = :me and c.open
                     union
                     select c.work_item from work_item_candidate c where c.kind = 'GROUP' and c.who in (:groups) and c.open)
            and not exists (select 1 from work_item_exclusion e where e.work_item = w.id and e.person = :me)
            """, Scope.ALL, "w.state = 'OPEN'");

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    private WorkItemQuery() {}

    static WorkItemQuery of(WorkItemFilter filter, Person reader, Instant now) {
        WorkItemQuery query = new WorkItemQuery();
        query.and(WHOSE.getOrDefault(filter.scope(), ""));
        if (filter.scope() != Scope.ALL) {
            query.with("me", reader.id().value());
        }
        if (filter.scope() == Scope.OPEN) {
            query.with("groups", reader.roles().stream().map(Role::group).toList());
        }
        if (filter.scope() == Scope.MINE) {
            query.and(filter.putOff() ? "w.follow_up_at > :now" : "(w.follow_up_at is null or w.follow_up_at <= :now)")
                    .with("now", now.atOffset(ZoneOffset.UTC));
        }
        return query.narrowed(filter, now);
    }

    private WorkItemQuery narrowed(WorkItemFilter filter, Instant now) {
        if (filter.rollout() != null) {
            and("w.rollout = :rollout").with("rollout", filter.rollout().value());
        }
        if (!filter.stage().isBlank()) {
            and("(lower(w.stage) in (:stage, :stageId) or lower(w.stage_name) = :stage)")
                    .with("stage", lower(filter.stage()))
                    .with("stageId", "stage_" + lower(filter.stage()));
        }
        if (filter.overdue() != null) {
            and(filter.overdue() ? "w.due_order <= :now" : "w.due_order > :now")
                    .with("now", now.atOffset(ZoneOffset.UTC));
        }
        if (!filter.text().isBlank()) {
            and("w.words like :text escape '!'").with("text", "%" + escaped(lower(filter.text())) + "%");
        }
        return this;
    }

    String where() {
        return "where " + String.join(" and ", conditions);
    }

    Map<String, Object> parameters() {
        return Map.copyOf(parameters);
    }

    private WorkItemQuery and(String condition) {
        conditions.add(condition);
        return this;
    }

    private WorkItemQuery with(String name, Object value) {
        parameters.put(name, value);
        return this;
    }

    private static String lower(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }

    private static String escaped(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}
