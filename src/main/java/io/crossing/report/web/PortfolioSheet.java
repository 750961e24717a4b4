package io.crossing.report.web;

import io.crossing.report.PortfolioRow;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The portfolio as a table for other programs: names of columns as in the API, times in ISO-8601, numbers with a point. */
final class PortfolioSheet {

    private static final List<String> HEAD = List.of(
            "id",
            "name",
            "businessArea",
            "state",
            "stage",
            "stageEnteredAt",
            "stageDueAt",
            "daysInStage",
            "overdue",
            "daysLate",
            "lead",
            "sponsor",
            "owner",
            "waitingOn",
            "targetDate",
            "heldUntil",
            "likelyDoneP50",
            "likelyDoneP85",
            "startedAt",
            "endedAt");

    private PortfolioSheet() {}

    static Sheet of(List<PortfolioRow> rows) {
        return new Sheet(HEAD, rows.stream().map(PortfolioSheet::row).toList());
    }

    private static List<String> row(PortfolioRow row) {
        return List.of(
                row.id().toString(),
                row.name(),
                row.businessArea(),
                row.state().name(),
                text(row.stageName()),
                text(row.stageEnteredAt()),
                text(row.stageDueAt()),
                days(row.daysInStage()),
                String.valueOf(row.overdue()),
                days(row.daysLate()),
                row.lead().id(),
                row.sponsor().id(),
                row.owner() == null ? "" : row.owner().id(),
                row.waitingOn().stream().map(PortfolioSheet::wait).collect(Collectors.joining("; ")),
                text(row.targetDate()),
                text(row.heldUntil()),
                text(row.p50()),
                text(row.p85()),
                text(row.startedAt()),
                text(row.endedAt()));
    }

    private static String wait(PortfolioRow.Wait wait) {
        String who = wait.person() == null
                ? Objects.requireNonNullElse(wait.group(), "nobody")
                : wait.person().id();
        return wait.task() + " (" + who + ")";
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private static String days(@Nullable Double days) {
        return days == null ? "" : String.format(Locale.ROOT, "%.1f", days);
    }
}
