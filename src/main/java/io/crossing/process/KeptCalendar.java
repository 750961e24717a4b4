package io.crossing.process;

/**
 * A calendar as it is kept, in one of its revisions.
 *
 * @param revision grows with every change of what is worked on, from 1
 * @param standard whether rollouts get it that choose none
 */
public record KeptCalendar(CalendarId id, String name, int revision, boolean standard, WorkingCalendar calendar) {}
