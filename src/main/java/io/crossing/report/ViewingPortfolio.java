package io.crossing.report;

import io.crossing.people.Person;
import io.crossing.process.Diagrams;
import io.crossing.process.Diagrams.StageOutline;
import io.crossing.report.PortfolioRows.Found;
import io.crossing.rollout.PilotToScale;
import io.crossing.web.Page;
import io.crossing.web.Paging;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looks at the portfolio: which rollout is where, for how long, on whom it waits, and when it is likely to end. */
@Service
@Transactional(readOnly = true)
public class ViewingPortfolio {

    private static final int MOST = 100_000;
    private static final int CARDS = 8;

    private final PortfolioRows rows;
    private final PortfolioConditions conditions;
    private final Diagrams diagrams;
    private final JdbcClient jdbc;
    private final Clock clock;

    ViewingPortfolio(
            PortfolioRows rows, PortfolioConditions conditions, Diagrams diagrams, JdbcClient jdbc, Clock clock) {
        this.rows = rows;
        this.conditions = conditions;
        this.diagrams = diagrams;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** One page, what is late first where no other order is asked for. */
    public Page<PortfolioRow> page(PortfolioFilter filter, Paging paging, Person reader) {
        Found found = rows.page(filter, paging, reader, clock.instant());
        long total = found.rows().isEmpty() && paging.page() > 0
                ? totals(filter, reader).all()
                : found.total();
        return Page.of(found.rows(), paging, total);
    }

    /** All of them, for a file. */
    public List<PortfolioRow> all(PortfolioFilter filter, Person reader) {
        return rows.all(filter, MOST, reader, clock.instant()).rows();
    }

    /** How many of those that fit stand how. */
    public PortfolioTotals totals(PortfolioFilter filter, Person reader) {
        Map<String, Object> values = new HashMap<>();
        String where = conditions.where(filter, reader, clock.instant(), values);
        return jdbc.sql("select count(case when r.ended_at is null then 1 end) as under_way, count(case when "
                        + PortfolioConditions.LATE
                        + " then 1 end) as late, count(case when r.ended_at is null and (r.state = 'ON_HOLD' or r.held_until is not null) then 1 end)"
                        + " as on_hold, count(case when r.state = 'EMBEDDED' then 1 end) as embedded, count(case when r.state = 'RESCOPED' then 1 end)"
                        + " as rescoped, count(case when r.state = 'STOPPED' then 1 end) as stopped from rollout r"
                        + where)
                .params(values)
                .query((row, number) -> new PortfolioTotals(
                        row.getLong("under_way"),
                        row.getLong("late"),
                        row.getLong("on_hold"),
                        row.getLong("embedded"),
                        row.getLong("rescoped"),
                        row.getLong("stopped")))
                .single();
    }

    /** The board: a column for each stage in the order of the diagram, then the ends; each with how many are in it and the first few. */
    public List<PortfolioColumn> board(PortfolioFilter filter, Person reader) {
        Map<String, Long> counts = counts(filter, reader);
        Map<String, List<PortfolioRow>> cards = new HashMap<>();
        rows.board(filter, CARDS, reader, clock.instant())
                .rows()
                .forEach(row -> cards.computeIfAbsent(column(row), key -> new ArrayList<>())
                        .add(row));
        Map<String, String> names = new LinkedHashMap<>();
        diagrams.newest(PilotToScale.KEY).ifPresent(outline -> outline.stages().forEach(stage -> name(stage, names)));
        cards.forEach((key, some) -> names.putIfAbsent(key, name(some.get(0))));
        return names.entrySet().stream()
                .map(one -> new PortfolioColumn(
                        one.getKey(),
                        one.getValue(),
                        counts.getOrDefault(one.getKey(), 0L),
                        cards.getOrDefault(one.getKey(), List.of())))
                .toList();
    }

    private Map<String, Long> counts(PortfolioFilter filter, Person reader) {
        Map<String, Object> values = new HashMap<>();
        String where = conditions.where(filter, reader, clock.instant(), values);
        Map<String, Long> counts = new HashMap<>();
        jdbc.sql("select " + PortfolioRows.COLUMN + " as at_column, count(*) as many from rollout r" + where
                        + " group by " + PortfolioRows.COLUMN)
                .params(values)
                .query(row -> {
                    counts.put(row.getString("at_column"), row.getLong("many"));
                });
        return counts;
    }

    private static void name(StageOutline stage, Map<String, String> names) {
        names.put(stage.id().value(), stage.name());
    }

    private static String name(PortfolioRow row) {
        return row.stageName() != null && !row.state().ended() ? row.stageName() : "";
    }

    private static String column(PortfolioRow row) {
        return row.state().ended() ? row.state().name() : row.stage() == null ? "" : row.stage();
    }

    /** What filters offer: the stages in which rollouts are, the areas, and who sponsors, owns and holds. */
    public PortfolioChoices choices(Person reader) {
        Map<String, Object> values = new HashMap<>();
        String where = conditions.where(PortfolioFilter.ALL, reader, clock.instant(), values);
        return new PortfolioChoices(
                texts(
                        "select distinct r.stage_name as one from rollout r" + where
                                + " and r.stage_name is not null order by r.stage_name",
                        values),
                texts(
                        "select distinct r.business_area as one from rollout r" + where + " order by r.business_area",
                        values),
                people("r.sponsor", where, values),
                people("r.owner", where, values),
                people("w.person", where.replace(" where ", " join waiting w on w.rollout = r.id where "), values));
    }

    private List<String> texts(String sql, Map<String, Object> values) {
        return jdbc.sql(sql + " limit 500").params(values).query(String.class).list();
    }

    private Map<String, String> people(String column, String where, Map<String, Object> values) {
        Map<String, String> people = new LinkedHashMap<>();
        jdbc.sql("select p.id, p.name from person p where p.id in (select " + column + " from rollout r" + where
                        + ") order by p.name, p.id limit 500")
                .params(values)
                .query(row -> {
                    people.put(row.getString("id"), row.getString("name"));
                });
        return people;
    }
}
