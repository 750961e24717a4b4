package io.crossing.report;

import io.crossing.process.Diagrams.StageOutline;
import io.crossing.report.ReportSettings.Forecast;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.List;

/**
 * How long a stage may take by its drawing: days that it waits by itself, then as much of what is left of its deadline as stages take here.
 *
 * @param waits working days that it waits by itself
 * @param left working days that its deadline leaves beside them
 */
record StageGuess(double waits, double left) {

    static StageGuess of(StageOutline stage, Forecast settings) {
        double deadline = days(stage, settings);
        double waits =
                Math.min(deadline, settings.waits().getOrDefault(stage.id().value(), 0));
        return new StageGuess(waits, Math.max(1, deadline - waits));
    }

    private static double days(StageOutline stage, Forecast settings) {
        try {
            String deadline = stage.deadline();
            return deadline == null
                    ? settings.noDeadline()
                    : Math.max(1, Period.parse(deadline).getDays());
        } catch (DateTimeParseException notInDays) {
            return settings.noDeadline();
        }
    }

    /** Times that stand for the whole distribution, the shortest first. */
    List<Double> points(Pace pace) {
        return pace.shares().stream().map(share -> waits + left * share).toList();
    }

    /** How much of what the deadline leaves somebody took, or has taken so far. */
    Observation share(Observation took) {
        return new Observation(Math.max(0, took.time() - waits) / left, took.ended());
    }
}
