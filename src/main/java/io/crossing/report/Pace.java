package io.crossing.report;

import io.crossing.report.ReportSettings.Forecast;
import java.util.ArrayList;
import java.util.List;

/**
 * How long stages take here, as shares of what their deadlines leave: log-normal as the settings say, moved by how all stages have gone so far. So a
 * stage that nobody has finished yet is not guessed slower than the people here are.
 */
final class Pace {

    private static final int POINTS = 40;

    /** The 85 % quantile of the standard normal distribution. */
    private static final double Z85 = 1.0364;

    private final List<Double> shares;

    private Pace(List<Double> shares) {
        this.shares = List.copyOf(shares);
    }

    /** Before there is any history. */
    static Pace guessed(Forecast settings) {
        double spread = Math.log(settings.p85() / settings.median()) / Z85;
        List<Double> shares = new ArrayList<>();
        for (int point = 0; point < POINTS; point++) {
            shares.add(settings.median() * Math.exp(spread * Normal.quantile(middle(point))));
        }
        return new Pace(shares);
    }

    /** @param own shares of their deadlines that stages have taken so far */
    static Pace of(List<Observation> own, Forecast settings) {
        StageTime all = StageTime.of(own, guessed(settings).shares(), settings.weight());
        List<Double> shares = new ArrayList<>();
        for (int point = 0; point < POINTS; point++) {
            shares.add(all.given(0, 1 - middle(point)));
        }
        return new Pace(shares);
    }

    private static double middle(int point) {
        return (point + 0.5) / POINTS;
    }

    /** Shares that stand for the whole distribution, the shortest first. */
    List<Double> shares() {
        return shares;
    }
}
