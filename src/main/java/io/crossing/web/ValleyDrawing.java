package io.crossing.web;

import io.crossing.web.ValleyPicture.Pier;
import io.crossing.web.ValleyPicture.State;
import java.util.List;
import org.springframework.web.util.HtmlUtils;

/** Draws the valley, the piers and the deck as SVG. Every pier has a column of the same width, so that words can stand under it. */
final class ValleyDrawing {

    private static final int GROUND_POINTS = 60;
    private static final double BANK = 0.34;

    private final List<Pier> piers;
    private final Size size;
    private final StringBuilder svg = new StringBuilder();

    private ValleyDrawing(List<Pier> piers, Size size) {
        this.piers = piers;
        this.size = size;
    }

    static ValleyDrawing small(List<Pier> piers) {
        return new ValleyDrawing(piers, new Size(160, 36, 8, 22, 5, 8, false));
    }

    static ValleyDrawing large(List<Pier> piers) {
        return new ValleyDrawing(piers, new Size(1000, 180, 32, 124, 26, 18, true));
    }

    String svg(String title, String description) {
        svg.setLength(0);
        svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"valley-picture ")
                .append(size.name());
        svg.append("\" role=\"img\" viewBox=\"0 0 ")
                .append(size.width)
                .append(' ')
                .append(size.height)
                .append('"');
        svg.append(size.wide ? " preserveAspectRatio=\"none\"" : " width=\"160\" height=\"36\"");
        svg.append("><title>").append(HtmlUtils.htmlEscape(title)).append("</title>");
        if (!description.isEmpty()) {
            svg.append("<desc>").append(HtmlUtils.htmlEscape(description)).append("</desc>");
        }
        ground();
        for (int pier = 0; pier < piers.size(); pier++) {
            pier(pier);
        }
        for (int span = 0; span <= piers.size(); span++) {
            span(span);
        }
        for (int pier = 0; pier < piers.size(); pier++) {
            mark(pier);
        }
        return svg.append("</svg>").toString();
    }

    private void ground() {
        StringBuilder points = new StringBuilder("M0 ").append(number(size.deck + size.step()));
        for (int point = 0; point <= GROUND_POINTS; point++) {
            double x = bank() + point * (size.width - 2 * bank()) / GROUND_POINTS;
            points.append('L').append(number(x)).append(' ').append(number(groundAt(x)));
        }
        points.append('L').append(size.width).append(' ').append(number(size.deck + size.step()));
        svg.append("<path class=\"valley-earth\" d=\"").append(points);
        svg.append('V').append(size.height).append("H0z\" fill=\"#8aa0a4\" fill-opacity=\"0.16\"/>");
        line("valley-ground", points.toString(), "#8aa0a4", 1.2, "");
    }

    private void pier(int index) {
        State state = piers.get(index).state();
        String line = "M" + number(x(index)) + ' ' + number(y(index)) + 'V' + number(groundAt(x(index)));
        switch (state) {
            case DONE, CURRENT -> line("valley-pier valley-pier-done", line, "#3d5a61", 2, "");
            case AHEAD -> line("valley-pier valley-pier-ahead", line, "#8aa0a4", 1.4, "");
            case SKIPPED -> line("valley-pier valley-pier-skipped", line, "#8aa0a4", 1.4, "1 4");
        }
    }

    /** The deck from the pier before to this one; the last span reaches the other side. */
    private void span(int index) {
        double from = index == 0 ? 0 : x(index - 1);
        double to = index == piers.size() ? size.width : x(index);
        double fromY = index == 0 ? size.deck : y(index - 1);
        double toY = index == piers.size() ? size.deck : y(index);
        String middle = number((from + to) / 2);
        String line = "M" + number(from) + ' ' + number(fromY) + 'C' + middle + ' ' + number(fromY) + ' ' + middle + ' '
                + number(toY) + ' ' + number(to) + ' ' + number(toY);
        if (!crossed(index)) {
            line("valley-deck valley-deck-ahead", line, "#7d9297", 1.8, "0.1 4.5");
        } else if (index < piers.size() && piers.get(index).late()) {
            line("valley-deck valley-deck-late", line, "#b3382a", 3, "");
        } else {
            line("valley-deck valley-deck-done", line, "#3d5a61", 3, "");
        }
    }

    private void mark(int index) {
        Pier pier = piers.get(index);
        if (pier.state() != State.CURRENT) {
            return;
        }
        String place = "M" + number(x(index)) + ' ' + number(y(index)) + "h0.01";
        line("valley-mark-edge", place, "#ffffff", size.mark + 4, "");
        String classes = pier.late() ? "valley-mark valley-mark-late" : "valley-mark";
        line(classes, place, pier.late() ? "#b3382a" : "#d48a12", size.mark, "");
    }

    private void line(String classes, String path, String colour, double width, String dashes) {
        svg.append("<path class=\"").append(classes).append("\" d=\"").append(path);
        svg.append("\" fill=\"none\" stroke=\"").append(colour);
        svg.append("\" stroke-width=\"").append(number(width)).append("\" stroke-linecap=\"round\"");
        if (!dashes.isEmpty()) {
            svg.append(" stroke-dasharray=\"").append(dashes).append('"');
        }
        svg.append(" vector-effect=\"non-scaling-stroke\"/>");
    }

    /** Whether the way to this pier has been walked: to where it stands, or to the other side when all is done. */
    private boolean crossed(int span) {
        int furthest = -1;
        for (int index = 0; index < piers.size(); index++) {
            State state = piers.get(index).state();
            if (state == State.DONE || state == State.CURRENT) {
                furthest = index;
            }
        }
        boolean over = furthest >= 0
                && piers.stream().allMatch(pier -> pier.state() == State.DONE || pier.state() == State.SKIPPED);
        return over || span <= furthest;
    }

    private double x(int pier) {
        return (pier + 0.5) * size.width / piers.size();
    }

    private double y(int pier) {
        return size.deck + (piers.get(pier).late() ? size.sag : 0);
    }

    private double bank() {
        return BANK * size.width / Math.max(piers.size(), 1);
    }

    private double groundAt(double x) {
        double way = (x - bank()) / (size.width - 2 * bank());
        double inside = Math.min(1, Math.max(0, way));
        return size.deck + size.step() + size.depth * Math.pow(Math.sin(Math.PI * inside), 0.7);
    }

    /** To a tenth; written by hand, since a list draws hundreds of these for each of its rows. No place is below zero. */
    private static String number(double value) {
        long tenths = Math.round(value * 10);
        return tenths % 10 == 0 ? Long.toString(tenths / 10) : tenths / 10 + "." + tenths % 10;
    }

    /** Measures of a drawing, in its own units. */
    private record Size(int width, int height, double deck, double depth, double sag, double mark, boolean wide) {

        String name() {
            return wide ? "valley-picture-large" : "valley-picture-small";
        }

        /** How far the ground lies under the deck at the banks. */
        double step() {
            return wide ? 10 : 2.5;
        }
    }
}
