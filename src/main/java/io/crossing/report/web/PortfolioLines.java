package io.crossing.report.web;

import io.crossing.people.Person;
import io.crossing.report.PortfolioColumn;
import io.crossing.report.PortfolioRow;
import io.crossing.report.PortfolioRow.Wait;
import io.crossing.rollout.RolloutState;
import io.crossing.web.ValleyPicture.Pier;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts rows of the portfolio into words for its page. */
@Component
class PortfolioLines {

    private static final int SHOWN = 2;

    private final PortfolioPiers piers;
    private final ReportWords words;
    private final Clock clock;

    PortfolioLines(PortfolioPiers piers, ReportWords words, Clock clock) {
        this.piers = piers;
        this.words = words;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    List<Line> of(List<PortfolioRow> rows, Person reader, Locale locale) {
        Map<String, List<Pier>> drawn = piers.of(rows);
        return rows.stream()
                .map(row -> line(row, drawn.getOrDefault(row.id().toString(), List.of()), reader, locale))
                .toList();
    }

    List<Column> columns(List<PortfolioColumn> columns, PortfolioParameters asked, Person reader, Locale locale) {
        return columns.stream()
                .map(column -> new Column(
                        title(column, locale),
                        column.count(),
                        of(column.first(), reader, locale),
                        column.count() - column.first().size(),
                        more(column, asked)))
                .toList();
    }

    private String title(PortfolioColumn column, Locale locale) {
        if (!column.name().isEmpty()) {
            return column.name();
        }
        return column.key().isEmpty()
                ? words.say("report.portfolio.before", locale)
                : words.state(RolloutState.valueOf(column.key()), locale);
    }

    /** The table with what is in the column. */
    private static String more(PortfolioColumn column, PortfolioParameters asked) {
        boolean stage = !column.name().isEmpty();
        return new PortfolioParameters(
                        stage || column.key().isEmpty()
                                ? asked.is()
                                : column.key().toLowerCase(Locale.ROOT),
                        stage ? column.key() : asked.stage(),
                        asked.sponsor(),
                        asked.owner(),
                        asked.lead(),
                        asked.on(),
                        asked.area(),
                        asked.q(),
                        null,
                        asked.sort())
                .address("/portfolio", null, null);
    }

    private Line line(PortfolioRow row, List<Pier> drawn, Person reader, Locale locale) {
        LocalDate target = row.targetDate();
        boolean open = !row.state().ended();
        return new Line(
                row.id().toString(),
                row.name(),
                row.businessArea(),
                drawn,
                row.stageName() == null || !open ? "" : row.stageName(),
                row.daysInStage() == null || !open ? "" : words.days(row.daysInStage(), locale),
                ReportWords.sign(row),
                words.standing(row, reader.timeZone(), locale),
                row.overdue(),
                row.waitingOn().stream()
                        .limit(SHOWN)
                        .map(wait -> wait(wait, locale))
                        .toList(),
                Math.max(0, row.waitingOn().size() - SHOWN),
                row.sponsor().name(),
                row.owner() == null ? "–" : row.owner().name(),
                open ? likely(row.p50(), reader, locale) : words.day(row.endedAt(), reader.timeZone(), locale),
                open && row.p85() != null ? likely(row.p85(), reader, locale) : "",
                target == null ? "" : words.day(target, locale),
                open
                        && target != null
                        && row.p50() != null
                        && row.p50().atZone(reader.timeZone()).toLocalDate().isAfter(target),
                mayNudge(row, reader));
    }

    private String likely(@Nullable Instant at, Person reader, Locale locale) {
        return words.day(at, reader.timeZone(), locale);
    }

    private ShownWait wait(Wait wait, Locale locale) {
        return new ShownWait(words.holder(wait, locale), wait.task(), words.days(wait.days(), locale));
    }

    private static boolean mayNudge(PortfolioRow row, Person reader) {
        String id = reader.id().value();
        boolean theirs = id.equals(row.lead().id()) || id.equals(row.sponsor().id());
        return theirs
                && row.state() == RolloutState.RUNNING
                && row.waitingOn().stream()
                        .anyMatch(wait ->
                                wait.person() != null && !wait.person().id().equals(id));
    }

    /**
     * A row of the portfolio in words.
     *
     * @param likely when it is as likely over as not or, where it is over, when it ended
     * @param latest in 85 of 100 cases over by then; empty without a forecast
     * @param missed whether it is likely to end after its target date
     */
    record Line(
            String id,
            String name,
            String area,
            List<Pier> piers,
            String stage,
            String days,
            String sign,
            String standing,
            boolean late,
            List<ShownWait> waits,
            int more,
            String sponsor,
            String owner,
            String likely,
            String latest,
            String target,
            boolean missed,
            boolean mayNudge) {}

    /** On whom it waits, for what, for how long. */
    record ShownWait(String who, String task, String days) {}

    /** A column of the board; {@code more} are in it beyond the lines, and {@code all} leads to them. */
    record Column(String title, long count, List<Line> lines, long more, String all) {}
}
