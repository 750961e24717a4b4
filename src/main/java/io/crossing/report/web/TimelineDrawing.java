package io.crossing.report.web;

import io.crossing.report.PortfolioRow;
import io.crossing.report.PortfolioRow.Visit;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Rollouts as bars over one time axis, in per cent of its width: a piece for each time in a stage, then how far it is likely to go on.
 *
 * @param bars by the rollouts' ids
 * @param now where today is
 */
record TimelineDrawing(Map<String, Bar> bars, List<Mark> marks, String now) {

    private static final int MOST_MARKS = 8;

    /** One rollout: pieces of its way, and from where to where it is likely to end; absent without a forecast. */
    record Bar(
            List<Piece> pieces,
            @Nullable String likelyFrom,
            @Nullable String likelyWidth) {}

    /** A time in a stage. */
    record Piece(String stage, String x, String width, boolean odd, boolean open) {}

    /** A month, or the time where the axis is shorter. */
    record Mark(String x, String words) {}

    static TimelineDrawing of(List<PortfolioRow> rows, Instant now, ZoneId zone, Locale locale) {
        Instant from = rows.stream()
                .map(PortfolioRow::startedAt)
                .min(Instant::compareTo)
                .orElse(now);
        Instant to = rows.stream()
                .flatMap(row -> Stream.of(row.p85(), row.endedAt()))
                .filter(Objects::nonNull)
                .max(Instant::compareTo)
                .orElse(now);
        Axis axis = new Axis(from, to.isAfter(now) ? to : now);
        return new TimelineDrawing(
                rows.stream().collect(Collectors.toMap(row -> row.id().toString(), row -> bar(row, now, axis))),
                marks(axis, zone, locale),
                axis.x(now));
    }

    private static Bar bar(PortfolioRow row, Instant now, Axis axis) {
        List<Piece> pieces = new ArrayList<>();
        for (Visit visit : row.way()) {
            Instant end = visit.leftAt() == null ? row.endedAt() == null ? now : row.endedAt() : visit.leftAt();
            pieces.add(new Piece(
                    visit.name(),
                    axis.x(visit.enteredAt()),
                    axis.width(visit.enteredAt(), end),
                    pieces.size() % 2 == 1,
                    visit.leftAt() == null && row.endedAt() == null));
        }
        Instant p85 = row.p85();
        return p85 == null || row.endedAt() != null || !p85.isAfter(now)
                ? new Bar(pieces, null, null)
                : new Bar(pieces, axis.x(now), axis.width(now, p85));
    }

    private static List<Mark> marks(Axis axis, ZoneId zone, Locale locale) {
        YearMonth first = YearMonth.from(axis.from.atZone(zone)).plusMonths(1);
        YearMonth last = YearMonth.from(axis.to.atZone(zone));
        long months = first.until(last, ChronoUnit.MONTHS) + 1;
        DateTimeFormatter words = DateTimeFormatter.ofPattern(months > 12 ? "MMM yy" : "MMM", locale);
        long step = Math.max(1, (months + MOST_MARKS - 1) / MOST_MARKS);
        List<Mark> marks = new ArrayList<>();
        for (YearMonth month = first; !month.isAfter(last); month = month.plusMonths(step)) {
            marks.add(new Mark(axis.x(month.atDay(1).atStartOfDay(zone).toInstant()), words.format(month)));
        }
        return marks;
    }

    /** The time from the first start to the last end. */
    private record Axis(Instant from, Instant to) {

        String x(Instant at) {
            return number(share(at));
        }

        String width(Instant begin, Instant end) {
            return number(Math.max(0.3, share(end) - share(begin)));
        }

        private double share(Instant at) {
            double all = Math.max(1, Duration.between(from, to).toMillis());
            return 100 * Math.min(1, Math.max(0, Duration.between(from, at).toMillis() / all));
        }

        private static String number(double value) {
            return String.format(Locale.ROOT, "%.2f", value);
        }
    }
}
