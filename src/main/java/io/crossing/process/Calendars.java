package io.crossing.process;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The calendars of the organisation, and by which revision of which one each rollout counts its days. A change makes a new revision; a
 * rollout counts by it from the moment at which its due dates have been moved, so that a date and what it was counted by always agree.
 */
public interface Calendars {

    /** Every calendar in its newest revision, by name. */
    List<KeptCalendar> all();

    Optional<KeptCalendar> find(CalendarId id);

    /** The one that rollouts get that choose none. */
    KeptCalendar standard();

    /** The revision by which a rollout counts; the standard one where it has chosen none. */
    KeptCalendar of(RolloutId rollout);

    /** The same, and keeps others from changing it until the transaction ends. */
    KeptCalendar locked(RolloutId rollout);

    /** By which calendar each rollout counts, in the revision that was the newest at a moment; those that have chosen none are missing. */
    Map<RolloutId, WorkingCalendar> asOf(Instant at);

    /** A revision of a calendar, which never changes. */
    WorkingCalendar revision(CalendarId id, int revision);

    /** Lets a rollout count by the newest revision of a calendar from now on. */
    void assign(RolloutId rollout, CalendarId calendar);

    /** A rollout is over; changes of its calendar do not concern it any more. */
    void over(RolloutId rollout);

    /** The rollouts under way that count by an older revision of their calendar than the newest. */
    List<RolloutId> behind();

    /** How many rollouts under way count by a calendar, and how many of them by an older revision. */
    Use use(CalendarId id);

    /** The rollouts under way that count by a calendar, in whichever revision. */
    List<RolloutId> users(CalendarId id);

    /** Keeps this as the first calendar, the standard one, unless there is one already. */
    void first(String name, WorkingCalendar calendar);

    /** Keeps a new calendar. @throws CalendarFact.CalendarNameTaken if there is one of this name */
    CalendarId add(String name, WorkingCalendar calendar, PersonId by);

    /**
     * Renames a calendar and, where what is worked on differs, makes a new revision of it.
     *
     * @param seen the revision that the change was made on
     * @return whether there is a new revision
     * @throws CalendarFact.CalendarNameTaken if another one has this name
     * @throws CalendarFact.CalendarChanged if somebody else has changed it since
     */
    boolean change(CalendarId id, int seen, String name, WorkingCalendar calendar, PersonId by);

    /** Makes this the calendar that rollouts get that choose none. */
    void makeStandard(CalendarId id);

    /** @throws CalendarFact.CalendarInUse if it is the standard one or a rollout, over or not, counts by it */
    void remove(CalendarId id);

    /** Who uses a calendar: rollouts under way, those of them that still count by an older revision, and those that are over. */
    record Use(int running, int behind, int over) {}
}
