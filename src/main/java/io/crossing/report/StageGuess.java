package io.crossing.report;

import io.crossing.process.Diagrams.StageOutline;
import io.crossing.report.ReportSettings.Forecast;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;

/**
 * How long a stage may take before the organisation has history: days that it waits by itself, then a log-normal time of which the settings give
 * the median and the 85 % quantile as shares of what is left of the deadline.
 */
final class StageGuess {

    private static final int POINTS = 40;

    /** The 85 % quantile of the standard normal distribution. */
    private static final double Z85 = 1.0364;

    private final double waits;
    private final double median;
    private final double spread;

    private StageGuess(double waits, double median, double spread) {
        this.waits = waits;
        this.median = median;
        this.spread = spread;
    }

    static StageGuess of(StageOutline stage, Forecast settings) {
        double deadline = days(stage, settings);
        double waits =
                Math.min(deadline, settings.waits().getOrDefault(stage.id().value(), 0));
        double left = Math.max(1, deadline - waits);
        return new StageGuess(waits, settings.median() * left, Math.log(settings.p85() / settings.median()) / Z85);
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

    double median() {
        return waits + median;
    }

    double quantile(double p) {
        return waits + median * Math.exp(spread * Normal.quantile(p));
    }

    /** Times that stand for the whole distribution, the shortest first. */
    List<Double> points() {
        List<Double> points = new ArrayList<>();
        for (int point = 0; point < POINTS; point++) {
            points.add(quantile((point + 0.5) / POINTS));
        }
        return points;
    }
}
