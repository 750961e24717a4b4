package io.crossing.report;

import io.crossing.people.Person;
import io.crossing.people.Role;
import io.crossing.rollout.TakingPart;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says in SQL which rollouts a reader may see, and which of them fit a filter. */
@Component
class PortfolioConditions {

    static final String LATE =
            "(r.state = 'RUNNING' and r.held_until is null and r.stage_due_at is not null and r.stage_due_at <= :now)";

    private final TakingPart takingPart;

    PortfolioConditions(TakingPart takingPart) {
        this.takingPart = takingPart;
    }

    /** Whether somebody sees every rollout, as leads, process admins and founders do. */
    static boolean all(Person reader) {
        return reader.seesEverything() || reader.is(Role.FOUNDER);
    }

    /** @param values gets what the conditions name */
    String where(PortfolioFilter filter, Person reader, Instant now, Map<String, Object> values) {
        List<String> conditions = new ArrayList<>(List.of("1 = 1"));
        values.put("now", now.atOffset(ZoneOffset.UTC));
        if (!all(reader)) {
            conditions.add(takingPart.condition("r.id", reader.id(), now, values));
        }
        standing(filter.standing(), conditions);
        put("(r.stage = :stage or lower(r.stage_name) = lower(:stage))", "stage", filter.stage(), conditions, values);
        put("r.sponsor = :sponsor", "sponsor", filter.sponsor(), conditions, values);
        put("r.owner = :owner", "owner", filter.owner(), conditions, values);
        put("r.lead = :lead", "lead", filter.lead(), conditions, values);
        put(
                "exists (select 1 from waiting w where w.rollout = r.id and w.person = :on)",
                "on",
                filter.on(),
                conditions,
                values);
        put("lower(r.business_area) like :area escape '!'", "area", pattern(filter.area()), conditions, values);
        put(
                "(lower(r.name) like :text escape '!' or lower(r.business_area) like :text escape '!'"
                        + " or lower(r.summary) like :text escape '!')",
                "text",
                pattern(filter.text()),
                conditions,
                values);
        return " where " + String.join(" and ", conditions);
    }

    private static void standing(PortfolioFilter.Standing standing, List<String> conditions) {
        switch (standing) {
            case ANY -> {}
            case UNDER_WAY -> conditions.add("r.ended_at is null");
            case LATE -> conditions.add(LATE);
            case ON_HOLD ->
                conditions.add("(r.ended_at is null and (r.state = 'ON_HOLD' or r.held_until is not null))");
            case ENDED -> conditions.add("r.ended_at is not null");
            case EMBEDDED, RESCOPED, STOPPED -> conditions.add("r.state = '" + standing.name() + "'");
        }
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
}
