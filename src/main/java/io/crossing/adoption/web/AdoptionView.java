package io.crossing.adoption.web;

import java.util.List;

/**
 * How a workflow is taken up, in the reader's words.
 *
 * @param days the days that have figures or a target, in their order
 */
record AdoptionView(
        List<Bar> funnel, List<Step> steps, List<Day> days, List<TeamRow> teams, List<Stake> stakes, boolean reported) {

    /** A step of the funnel for the table behind it. */
    record Step(String name, int people, int teams, String share) {}

    /** A day with its target and what all teams that reported for it come to. */
    record Day(int day, String target, String all) {}

    /** A team with its figures by day. */
    record TeamRow(String name, int people, String state, String sign, List<Cell> cells) {}

    /** What a team reported for a day; empty words where it did not. */
    record Cell(String words, String sign, String state, String source) {}

    /** What a team changed. */
    record Stake(String team, String step, String change, String by, String at, String link) {}
}
