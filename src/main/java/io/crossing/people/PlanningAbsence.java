package io.crossing.people;

import io.crossing.process.PersonId;
import io.crossing.process.Sentence;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says when somebody is away and who stands in; the person themself does it, or a process admin. */
@Service
public class PlanningAbsence {

    private final Accounts accounts;
    private final Absences absences;
    private final AbsenceCheck check;
    private final ApplicationEventPublisher events;

    PlanningAbsence(Accounts accounts, Absences absences, AbsenceCheck check, ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.absences = absences;
        this.check = check;
        this.events = events;
    }

    /**
     * Plans an absence in place of all that were planned before.
     *
     * @throws NotTheirs if it is neither their own absence nor are they process admin
     * @throws EntriesRefused if it cannot be: it ends before it begins or has passed, two would stand in for the same, the
     *     substitute is the person or has no open account, or the substitutes would stand in for each other only
     */
    @Transactional
    public void plan(Person by, PersonId of, Absence absence) {
        Person person = mayBePlanned(by, of);
        check.mustBePossible(person, absence, List.of());
        absences.of(of).forEach(before -> remove(by, of, before));
        keep(by, of, absence);
    }

    /**
     * Plans one more.
     *
     * @throws NotTheirs as for {@link #plan}
     * @throws EntriesRefused as for {@link #plan}
     */
    @Transactional
    public Absence add(Person by, PersonId of, Absence absence) {
        Person person = mayBePlanned(by, of);
        check.mustBePossible(person, absence, absences.of(of));
        keep(by, of, absence);
        return absence;
    }

    /**
     * Plans one otherwise.
     *
     * @throws AbsenceUnknown if they have none with this id
     * @throws NotTheirs as for {@link #plan}
     * @throws EntriesRefused as for {@link #plan}
     */
    @Transactional
    public Absence change(Person by, PersonId of, UUID id, Absence absence) {
        Person person = mayBePlanned(by, of);
        Absence before = find(of, id);
        Absence changed = absence.withId(id);
        check.mustBePossible(
                person,
                changed,
                absences.of(of).stream().filter(one -> !one.id().equals(id)).toList());
        if (changed.equals(before)) {
            return before;
        }
        absences.remove(id);
        if (!before.substitute().equals(changed.substitute())) {
            events.publishEvent(new AbsenceCancelled(of, before, by.id()));
        }
        keep(by, of, changed);
        return changed;
    }

    /**
     * Takes one back.
     *
     * @throws AbsenceUnknown if they have none with this id
     * @throws NotTheirs as for {@link #plan}
     */
    @Transactional
    public void cancel(Person by, PersonId of, UUID id) {
        mayBePlanned(by, of);
        remove(by, of, find(of, id));
    }

    /**
     * Takes all back; without one nothing happens.
     *
     * @throws NotTheirs as for {@link #plan}
     */
    @Transactional
    public void cancel(Person by, PersonId of) {
        mayBePlanned(by, of);
        absences.of(of).forEach(absence -> remove(by, of, absence));
    }

    private void keep(Person by, PersonId of, Absence absence) {
        absences.put(of, absence);
        events.publishEvent(new AbsencePlanned(of, absence, by.id()));
    }

    private void remove(Person by, PersonId of, Absence absence) {
        absences.remove(absence.id());
        events.publishEvent(new AbsenceCancelled(of, absence, by.id()));
    }

    private Absence find(PersonId of, UUID id) {
        return absences.of(of).stream()
                .filter(absence -> absence.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AbsenceUnknown(id));
    }

    private Person mayBePlanned(Person by, PersonId of) {
        if (!by.id().equals(of) && !by.is(Role.PROCESS_ADMIN)) {
            throw new NotTheirs(Sentence.of("people.refused.theirs.plan"));
        }
        return accounts.get(of).person();
    }
}
