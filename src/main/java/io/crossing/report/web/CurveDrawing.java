package io.crossing.report.web;

import io.crossing.report.SurvivalCurve;
import io.crossing.report.SurvivalCurve.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * A curve of steps as the lines of an SVG of 720 by 310: readable in black and white, as the share is a solid line and what is not known any
 * longer ends it.
 *
 * @param line the path of the curve
 * @param area what lies under it
 * @param days the marks along the time, with how many were still watched
 * @param shares the marks along the share
 */
record CurveDrawing(String line, String area, List<Day> days, List<Share> shares) {

    private static final double LEFT = 86;
    private static final double RIGHT = 680;
    private static final double TOP = 12;
    private static final double BOTTOM = 244;
    private static final int MOST_MARKS = 6;
    private static final int[] ROUND = {1, 2, 5};

    /** A mark along the time. */
    record Day(String x, long day, long atRisk) {}

    /** A mark along the share, in per cent. */
    record Share(String y, int percent) {}

    static CurveDrawing of(SurvivalCurve curve) {
        long between = between(curve.watched());
        double span = between * Math.max(1, Math.ceil(curve.watched() / between));
        StringBuilder line = new StringBuilder("M" + number(LEFT) + ' ' + number(y(1)));
        for (Step step : curve.steps()) {
            line.append('H').append(number(x(step.at(), span))).append('V').append(number(y(step.share())));
        }
        line.append('H').append(number(x(curve.watched(), span)));
        String area = line + "V" + number(BOTTOM) + "H" + number(LEFT) + "z";
        return new CurveDrawing(line.toString(), area, dayMarks(curve, span, between), shareMarks());
    }

    /** Days between two marks: 1, 2, 5, 10, 20, 50 … so that there are few. */
    private static long between(double days) {
        for (long ten = 1; ; ten *= 10) {
            for (int round : ROUND) {
                if (round * ten * MOST_MARKS >= days) {
                    return round * ten;
                }
            }
        }
    }

    private static List<Day> dayMarks(SurvivalCurve curve, double span, long between) {
        List<Day> days = new ArrayList<>();
        for (long day = 0; day <= span; day += between) {
            days.add(new Day(number(x((double) day, span)), day, curve.atRisk((double) day)));
        }
        return days;
    }

    private static List<Share> shareMarks() {
        return IntStream.of(0, 25, 50, 75, 100)
                .mapToObj(percent -> new Share(number(y(percent / 100.0)), percent))
                .toList();
    }

    private static double x(double day, double span) {
        return LEFT + day / span * (RIGHT - LEFT);
    }

    private static double y(double share) {
        return BOTTOM - share * (BOTTOM - TOP);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
