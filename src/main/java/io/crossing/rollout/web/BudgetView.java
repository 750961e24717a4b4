package io.crossing.rollout.web;

import java.util.List;

/**
 * What the integration may cost and has cost, in the reader's words.
 *
 * @param parts by part of the budget
 * @param stages by stage
 */
record BudgetView(
        String approved,
        String spent,
        String left,
        boolean overspent,
        boolean granted,
        List<Part> parts,
        List<Part> stages,
        List<Booking> bookings) {

    /** A part of the budget, or a stage: nothing is asked for that, and left is what was left of the whole after it. */
    record Part(String name, String asked, String spent, String left, String hours) {}

    /** A booking. */
    record Booking(
            String id,
            String on,
            String item,
            String stage,
            String money,
            String hours,
            String what,
            String by,
            String state,
            boolean mayTakeBack) {}
}
