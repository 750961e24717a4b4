package io.crossing.adoption.web;

import java.util.List;

/**
 * How good the output is, as a chart and the table behind it.
 *
 * @param line the points as a path of the drawing; upper and lower the limits, centre and bar as heights
 * @param floor where the drawing begins, in per cent; middle is half way to 100
 */
record QualityView(
        boolean set,
        String agreed,
        String drift,
        String driftSign,
        String line,
        String upper,
        String lower,
        int centre,
        int bar,
        long floor,
        long middle,
        String centreWords,
        String barWords,
        List<Mark> marks,
        List<Row> rows) {

    /** A point of the drawing; what is beyond chance has another shape, not only another colour. */
    record Mark(int x, int y, boolean beyond) {}

    /** A check for the table, newest first. */
    record Row(
            String at,
            String by,
            String good,
            String limits,
            String sign,
            String state,
            String signWords,
            String notes) {}
}
