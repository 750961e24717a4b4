package io.crossing.stall.web;

/**
 * A team as a page shows it: how many use it, and whether it carries weight there.
 *
 * @param keep whether a tighter scope keeps it
 */
record ShownTeam(String id, String name, String use, String target, String sign, String weight, boolean keep) {}
