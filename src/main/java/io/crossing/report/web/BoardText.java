package io.crossing.report.web;

import io.crossing.web.ValleyPicture.Pier;
import java.util.List;

/** A board page in words, for its page, its print and its text. */
record BoardText(
        String asOf,
        String since,
        List<Pier> piers,
        String curve,
        List<Bar> activation,
        List<Line> moved,
        long movedMore,
        List<Line> stuck,
        long stuckMore,
        List<Line> stops,
        List<Line> asks,
        List<Line> expected,
        String calibration) {

    /** A share as a bar; {@code width} is at most 100, as more than all may use something. */
    record Bar(String name, long percent, long width, String people, String before) {}

    /** A rollout and what is said of it. */
    record Line(String id, String name, String what, String sign, String more) {}
}
