package io.crossing.process;

/** The days that are worked on differ from now on in a calendar; the rollouts that count by it are to follow. */
public record CalendarRevised(CalendarId calendar, String name, int revision) {}
