package io.crossing.report;

import io.crossing.people.Person;
import io.crossing.web.Paging;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The portfolio as rows, in one query however many rollouts there are: it picks the ids of a page, and then brings for these alone all that is said of
 * them, with the names, the calendar, the forecast, what they wait for, and their way so far.
 */
@Repository
class PortfolioRows {

    /** Where a rollout stands on the board: in its stage, or on the other side. */
    static final String COLUMN = "case when r.ended_at is null then coalesce(r.stage, '') else r.state end";

    private static final String LATE_FIRST = """
            case when r.ended_at is not null then 2 when r.held_until is not null then 1 else 0 end,
            case when r.ended_at is null then r.stage_due_at end nulls last, r.ended_at desc nulls last, lower(r.name), r.id""";

    static final Map<String, String> SORTS = Map.of(
            "name", "lower(r.name)",
            "businessArea", "lower(r.business_area)",
            "stage", "r.stage_name",
            "stageEnteredAt", "r.stage_entered_at",
            "stageDueAt", "r.stage_due_at",
            "startedAt", "r.started_at",
            "targetDate", "r.target_date",
            "likelyDone", "e.p50_at");

    private static final String BROUGHT = """
            select r.*, p.total, e.p50_at, e.p85_at, lead.name as lead_name, sponsor.name as sponsor_name, owner.name as owner_name, c.calendar, c.revision,
                array(select w.task || chr(31) || coalesce(w.person, '') || chr(31) || coalesce(x.name, '') || chr(31)
                        || coalesce(w.offered_to, '') || chr(31) || cast(extract(epoch from w.since) as varchar(40))
                      from waiting w left join person x on x.id = w.person
                      where w.rollout = r.id order by w.since, w.task, w.work_item) as waits,
                array(select coalesce(h.stage, '') || chr(31) || cast(extract(epoch from h.held_at) as varchar(40)) || chr(31)
                        || coalesce(cast(extract(epoch from h.ended_at) as varchar(40)), '')
                      from hold h where h.rollout = r.id order by h.held_at) as holds,
                array(select v.stage || chr(31) || v.name || chr(31) || cast(extract(epoch from v.entered_at) as varchar(40)) || chr(31)
                        || coalesce(cast(extract(epoch from v.left_at) as varchar(40)), '')
                      from stage_visit v where v.rollout = r.id order by v.entered_at, v.left_at nulls last) as visits
              from picked p
              join rollout r on r.id = p.id
              left join likely_end e on e.rollout = r.id
              left join person lead on lead.id = r.lead
              left join person sponsor on sponsor.id = r.sponsor
              left join person owner on owner.id = r.owner
              left join rollout_calendar c on c.rollout = r.id
             order by p.place""";

    private final JdbcClient jdbc;
    private final PortfolioConditions conditions;
    private final ReadingPortfolioRow reading;

    PortfolioRows(JdbcClient jdbc, PortfolioConditions conditions, ReadingPortfolioRow reading) {
        this.jdbc = jdbc;
        this.conditions = conditions;
        this.reading = reading;
    }

    /**
     * What was found.
     *
     * @param total how many there are on all pages; 0 where the page lies behind the last
     */
    record Found(List<PortfolioRow> rows, long total) {}

    Found page(PortfolioFilter filter, Paging paging, Person reader, Instant now) {
        String picked = "select r.id, count(*) over () as total, row_number() over (order by " + order(paging)
                + ") as place from rollout r left join likely_end e on e.rollout = r.id";
        return found(
                picked,
                " order by place limit :limit offset :offset",
                filter,
                reader,
                now,
                Map.of("limit", paging.size(), "offset", paging.offset()));
    }

    /** All of them, at most {@code limit}. */
    Found all(PortfolioFilter filter, int limit, Person reader, Instant now) {
        String picked = "select r.id, count(*) over () as total, row_number() over (order by " + LATE_FIRST
                + ") as place from rollout r";
        return found(picked, " order by place limit :limit", filter, reader, now, Map.of("limit", limit));
    }

    /** The first of each column of the board, those first that are late. */
    Found board(PortfolioFilter filter, int ofEach, Person reader, Instant now) {
        String picked = "select * from (select r.id, count(*) over () as total, row_number() over (order by "
                + LATE_FIRST
                + ") as place, row_number() over (partition by " + COLUMN + " order by " + LATE_FIRST
                + ") as place_in_column from rollout r";
        return found(picked, ") s where s.place_in_column <= :each", filter, reader, now, Map.of("each", ofEach));
    }

    private Found found(
            String picked, String end, PortfolioFilter filter, Person reader, Instant now, Map<String, Object> more) {
        Map<String, Object> values = new HashMap<>(more);
        String where = conditions.where(filter, reader, now, values);
        List<PortfolioRow> rows = new ArrayList<>();
        long[] total = {0};
        jdbc.sql("with picked as (" + picked + where + end + ") " + BROUGHT)
                .params(values)
                .query(row -> {
                    total[0] = row.getLong("total");
                    rows.add(reading.read(row, now));
                });
        return new Found(rows, total[0]);
    }

    private static String order(Paging paging) {
        return paging.sorted()
                .map(order -> SORTS.get(order.field()) + (order.descending() ? " desc" : "") + " nulls last, r.id")
                .orElse(LATE_FIRST);
    }
}
