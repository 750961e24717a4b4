package io.crossing.report.web;

import io.crossing.report.BoardReport;
import io.crossing.report.BoardReport.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A board page as rows for a spreadsheet: section, subject, what, value. */
final class BoardSheet {

    private final List<List<String>> rows = new ArrayList<>();

    private BoardSheet() {}

    static Sheet of(BoardReport board) {
        BoardSheet sheet = new BoardSheet();
        sheet.add("page", "", "asOf", board.asOf());
        sheet.add("page", "", "since", board.since());
        sheet.numbers("now", board.now());
        sheet.numbers("before", board.before());
        board.stages().forEach(one -> {
            sheet.add("stages", one.name(), "count", one.count());
            sheet.add("stages", one.name(), "late", one.late());
        });
        board.activation().forEach(one -> {
            String day = "day " + one.day();
            sheet.add("activation", day, "activated", one.activated());
            sheet.add("activation", day, "outOf", one.outOf());
            sheet.add("activation", day, "percent", one.percent());
            sheet.add("activation", day, "percentBefore", one.percentBefore());
        });
        board.moved()
                .forEach(one -> sheet.add(
                        "moved",
                        one.name(),
                        one.kind().name(),
                        Objects.requireNonNullElse(one.from(), "") + " > " + Objects.requireNonNullElse(one.to(), "")));
        board.stuck().forEach(one -> {
            sheet.add("stuck", one.name(), "stage", one.stage());
            sheet.add("stuck", one.name(), "daysLate", one.daysLate());
            sheet.add("stuck", one.name(), "waitsOn", one.person() == null ? one.group() : one.person());
            sheet.add("stuck", one.name(), "for", one.task());
            sheet.add("stuck", one.name(), "daysWaiting", one.daysWaiting());
        });
        board.stops().forEach(one -> {
            sheet.add("stops", one.name(), "reason", one.reason());
            sheet.add("stops", one.name(), "learned", one.learned());
            sheet.add("stops", one.name(), "by", one.by());
            sheet.add("stops", one.name(), "on", one.on());
        });
        board.asks()
                .forEach(one -> sheet.add(
                        "asks",
                        one.name(),
                        one.kind().name(),
                        one.what() + (one.of() == null ? "" : " (" + one.of() + ")")));
        board.expected().forEach(one -> {
            sheet.add("expected", one.name(), "p50", one.p50());
            sheet.add("expected", one.name(), "p85", one.p85());
            sheet.add("expected", one.name(), "target", one.target());
        });
        sheet.add("calibration", "", "forecasts", board.calibration().forecasts());
        sheet.add("calibration", "", "byP50", board.calibration().byP50());
        sheet.add("calibration", "", "byP85", board.calibration().byP85());
        board.curve().forEach(step -> sheet.add("curve", "day " + step.at(), "share", step.share()));
        return new Sheet(List.of("section", "subject", "what", "value"), sheet.rows);
    }

    private void numbers(String when, Numbers numbers) {
        add("numbers", when, "started", numbers.started());
        add("numbers", when, "underWay", numbers.underWay());
        add("numbers", when, "late", numbers.late());
        add("numbers", when, "onHold", numbers.onHold());
        add("numbers", when, "embedded", numbers.embedded());
        add("numbers", when, "rescoped", numbers.rescoped());
        add("numbers", when, "stopped", numbers.stopped());
    }

    private void add(String section, String subject, String what, @Nullable Object value) {
        rows.add(List.of(section, subject, what, value == null ? "" : value.toString()));
    }
}
