package io.crossing.stall.web;

import java.util.List;

/**
 * A practice as a page shows it.
 *
 * @param sign the sign of its state: done, late, skipped, ahead
 */
record ShownPractice(String name, String why, String sign, String state, List<Cited> facts) {

    /** A fact in words, with the page that shows where it comes from. */
    record Cited(String words, String at, String link) {}
}
